import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { TIBIAL_START } from './sciatic-nerve.ts';

/**
 * Midway between the condyles, 6 mm behind the femur at the least, measured on its field. estimate: depth and thickness.
 */
export const TIBIAL_NERVE_COURSE: NerveCourse = {
  branches: [
    [TIBIAL_START, [-75, -375, -41.5, 2.7], [-74.5, -398, -53.5, 2.6], [-75, -424, -58.5, 2.6], [-76, -450, -60, 2.5]],
  ],
};

/** The medial part of the sciatic nerve, straight down the middle of the hollow of the knee; cut where the atlas ends. TOMAS16 */
export const tibialNerve: StructureRecipe = {
  id: 'tibial-nerve',
  name: 'Tibial nerve',
  latin: 'nervus tibialis',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['TOMAS16', 'general'],
  cellMm: 0.9,
  shape: { kind: 'authored', build: nerveShape(TIBIAL_NERVE_COURSE) },
};
