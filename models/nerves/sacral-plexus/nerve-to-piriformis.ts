import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the arm of S2, that S1 has joined, to 2 mm into the muscle. estimate: the place of its entry and its thickness.
 */
export const NERVE_TO_PIRIFORMIS_COURSE: NerveCourse = {
  branches: [
    // from S1 and S2
    [
      [-36.8, 41, -31.7, 0.9],
      [-37.6, 40.6, -36, 0.8],
      [-38.2, 40, -40, 0.7],
      [-38.6, 39.6, -42.8, 0.6],
    ],
  ],
};

/** Two short branches of the plexus into the front of the muscle. ORTHOB-PIR */
export const nerveToPiriformis: StructureRecipe = {
  id: 'nerve-to-piriformis',
  name: 'Nerve to piriformis',
  latin: 'nervus musculi piriformis',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['ORTHOB-PIR', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(NERVE_TO_PIRIFORMIS_COURSE) },
};
