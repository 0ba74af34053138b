import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { checkCited, checkGrades, checkUnusedSources } from './cited.ts';
import { checkCoverage, checkReachable } from './coverage.ts';
import { checkPromises } from './promises.ts';
import { checkReading } from './reading.ts';
import { checkReferences } from './references.ts';
import { checkRepeats } from './repeats.ts';

/** What the texts have to fit: the structures of the atlas, and the sources that their models name. */
export interface Models {
  readonly baseIds: readonly string[];
  readonly sources: readonly string[];
}

/** Every rule of the texts. */
export function checkContent(content: Content, models: Models): Finding[] {
  return [
    ...checkReferences(content),
    ...checkCited(content),
    ...checkGrades(content),
    ...checkUnusedSources(content, models.sources),
    ...checkCoverage(content, models.baseIds),
    ...checkReachable(content),
    ...checkPromises(content),
    ...checkReading(content),
    ...checkRepeats(content),
  ];
}
