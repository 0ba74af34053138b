import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the dorsal ramus of L1 to L4 round the neck of the superior articular process of the next vertebra, where it meets the
 * transverse process, under the mammillary process and into multifidus; L5 over the wing of the sacrum in the groove beside
 * the process of S1 (BOGDUK82). The necks were read off the bones 3 mm by 3 mm. estimate: 1.6 mm thick, somewhat more than in life, so that they can be seen.
 */
export const lumbarMedialBranchesCourse: NerveCourse = {
  branches: [
    // L1, round L2.
    [
      [-18.8, 233.2, -20.7, 0.9],
      [-23.5, 227, -27, 0.9],
      [-24, 223, -32, 0.8],
      [-24, 219, -38, 0.8],
      [-23, 215, -44, 0.8],
      [-17, 210, -48, 0.8],
      [-10, 204, -51, 0.75],
    ],
    // L2, round L3.
    [
      [-19.5, 202.8, -16.3, 0.9],
      [-24, 197, -23, 0.9],
      [-24.5, 193, -28, 0.8],
      [-24, 189, -33, 0.8],
      [-23, 185, -39, 0.8],
      [-17, 180, -44, 0.8],
      [-10, 174, -48, 0.75],
    ],
    // L3, round L4.
    [
      [-20, 170, -15.3, 0.9],
      [-26, 167, -21, 0.9],
      [-28, 163, -27, 0.8],
      [-28, 160, -33, 0.8],
      [-26, 155, -40, 0.8],
      [-19, 150, -46, 0.8],
      [-11, 144, -51, 0.75],
    ],
    // L4, round L5.
    [
      [-20.7, 141.3, -17.5, 0.9],
      [-27, 140, -23, 0.9],
      [-31, 136, -28, 0.8],
      [-31.5, 132, -34, 0.8],
      [-30, 128, -40, 0.8],
      [-24, 123, -47, 0.8],
      [-14, 118, -54, 0.75],
    ],
    // L5, over the wing of the sacrum.
    [
      [-21, 114, -23.9, 0.95],
      [-27, 109, -28, 0.95],
      [-31, 104, -33, 0.9],
      [-31.5, 102, -39, 0.9],
      [-30, 97, -46, 0.9],
      [-24, 92, -53, 0.8],
      [-15, 87, -60, 0.75],
    ],
  ],
};

/** The nerves of the facet joints, and of multifidus: the target of facet blocks. */
export const lumbarMedialBranches: StructureRecipe = {
  id: 'lumbar-medial-branches',
  name: 'Medial branches of the lumbar dorsal rami',
  latin: 'rami mediales ramorum posteriorum nervorum lumbalium',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'spinal-nerve-roots',
  depth: 4,
  topology: { genus: 0, pieces: 5 },
  sources: ['BOGDUK82', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(lumbarMedialBranchesCourse) },
};
