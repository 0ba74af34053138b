import type { Atlas } from '#src/anatomy/atlas.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { checkComplete } from '../relations/check/atlas.ts';
import { checkCited, checkGrades, checkUnusedSources } from './cited.ts';
import { checkClaims } from './claims.ts';
import { checkConnections } from './connections.ts';
import { checkCoverage } from './coverage.ts';
import { checkDangers } from './dangers.ts';
import { checkFigures } from './figures.ts';
import { checkGlossary } from './glossary.ts';
import { checkPoints } from './points.ts';
import { checkPromises } from './promises.ts';
import { checkDeadEnds, checkReachable } from './reachable.ts';
import { checkReading } from './reading.ts';
import { checkRepeats } from './repeats.ts';
import { checkTape } from './tape.ts';

/** What the texts have to fit: the structures and landmarks of the atlas, and the sources that their models name. */
export interface Models {
  readonly baseIds: readonly string[];
  readonly sources: readonly string[];
  readonly atlas: Pick<Atlas, 'landmarks' | 'structures'>;
}

/** Every rule of the texts. */
export function checkContent(content: Content, models: Models): Finding[] {
  return [
    ...checkConnections(content),
    ...checkCited(content),
    ...checkGrades(content),
    ...checkUnusedSources(content, models.sources),
    ...checkCoverage(content, models.baseIds),
    ...checkReachable(content),
    ...checkDeadEnds(content),
    ...checkDangers(content),
    ...checkPoints(content, models.atlas),
    ...checkTape(content, models.atlas),
    ...checkFigures(content),
    ...checkComplete(content, models.atlas),
    ...checkGlossary(content),
    ...checkClaims(content),
    ...checkPromises(content),
    ...checkReading(content),
    ...checkRepeats(content),
  ];
}
