import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { checkCited, checkGrades, checkUnusedSources } from './cited.ts';
import { checkCoverage, checkReachable } from './coverage.ts';
import { checkPromises } from './promises.ts';
import { checkReading } from './reading.ts';
import { checkReferences } from './references.ts';
import { checkRepeats } from './repeats.ts';

/** Every rule of the texts; `baseIds` are the structures of the atlas. */
export function checkContent(content: Content, baseIds: readonly string[]): Finding[] {
  return [
    ...checkReferences(content),
    ...checkCited(content),
    ...checkGrades(content),
    ...checkUnusedSources(content),
    ...checkCoverage(content, baseIds),
    ...checkReachable(content),
    ...checkPromises(content),
    ...checkReading(content),
    ...checkRepeats(content),
  ];
}
