import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { COMMON_FIBULAR_START } from './sciatic-nerve.ts';

/**
 * Two to five millimetres from the edge of the biceps and its tendon, measured on its field. estimate: thickness.
 */
export const COMMON_FIBULAR_NERVE_COURSE: NerveCourse = {
  branches: [
    [
      COMMON_FIBULAR_START,
      [-90.5, -370, -45, 2.1],
      [-99, -386, -54, 2],
      [-108, -402, -58, 2],
      [-114, -420, -58.5, 1.9],
      [-119, -436, -55.5, 1.9],
      [-122.5, -450, -49.5, 1.8],
    ],
  ],
};

/**
 * The lateral part of the sciatic nerve, along the inner edge of the biceps towards the neck of the fibula; cut where the
 * atlas ends. TOMAS16
 */
export const commonFibularNerve: StructureRecipe = {
  id: 'common-fibular-nerve',
  name: 'Common fibular nerve',
  latin: 'nervus fibularis communis',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['TOMAS16', 'general'],
  cellMm: 0.8,
  shape: { kind: 'authored', build: nerveShape(COMMON_FIBULAR_NERVE_COURSE) },
};
