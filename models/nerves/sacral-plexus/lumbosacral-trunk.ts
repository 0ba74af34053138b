import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { fromRoot } from '#models/nerve-paths/roots.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the ends of L4 and L5 to where the sciatic nerve begins, laid on the ala. estimate: all thicknesses.
 */
export const LUMBOSACRAL_TRUNK_COURSE: NerveCourse = {
  branches: [
    // the slip of L4, in the medial edge of the psoas
    [
      [-33, 130, -9, 1.4],
      [-31, 122, -9, 1.4],
      [-31.5, 112, -11, 1.6],
      [-34.8, 100, -13.7, 2],
    ],
    // L5, over the brim and the ala, medial to the psoas and in front of the sacroiliac joint
    [
      fromRoot('l5', 2.5),
      [-35.5, 95, -14, 2.7],
      [-37.5, 85, -11.5, 2.8],
      [-39.6, 75, -11.2, 2.9],
      [-40.3, 65, -13.2, 3],
      [-39.2, 58.5, -17.5, 2.9],
      [-37.9, 54, -21.1, 2.7],
    ],
  ],
};

/** Part of L4 and all of L5, over the ala of the sacrum into the sacral plexus. JOHAL, WHEEL-LP */
export const lumbosacralTrunk: StructureRecipe = {
  id: 'lumbosacral-trunk',
  name: 'Lumbosacral trunk',
  latin: 'truncus lumbosacralis',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['JOHAL', 'WHEEL-LP', 'general'],
  cellMm: 0.8,
  shape: { kind: 'authored', build: nerveShape(LUMBOSACRAL_TRUNK_COURSE) },
};
