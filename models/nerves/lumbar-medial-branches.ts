import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the dorsal ramus of L1 to L4 round the neck of the superior articular process of the next vertebra, where it meets the
 * transverse process, under the mammillary process and into multifidus; L5 over the wing of the sacrum in the groove beside
 * the process of S1 (BOGDUK82). The necks were read off the bones 3 mm by 3 mm. estimate: 1.2 mm thick.
 */
export const lumbarMedialBranchesCourse: NerveCourse = {
  branches: [
    // L1, round L2.
    [
      [-18.8, 233.2, -20.7, 0.7],
      [-23.5, 227, -27, 0.7],
      [-24, 223, -32, 0.6],
      [-24, 219, -38, 0.6],
      [-23, 215, -44, 0.6],
      [-17, 210, -48, 0.6],
      [-10, 204, -51, 0.5],
    ],
    // L2, round L3.
    [
      [-19.5, 202.8, -16.3, 0.7],
      [-24, 197, -23, 0.7],
      [-24.5, 193, -28, 0.6],
      [-24, 189, -33, 0.6],
      [-23, 185, -39, 0.6],
      [-17, 180, -44, 0.6],
      [-10, 174, -48, 0.5],
    ],
    // L3, round L4.
    [
      [-20, 170, -15.3, 0.7],
      [-26, 167, -21, 0.7],
      [-28, 163, -27, 0.6],
      [-28, 160, -33, 0.6],
      [-26, 155, -40, 0.6],
      [-19, 150, -46, 0.6],
      [-11, 144, -51, 0.5],
    ],
    // L4, round L5.
    [
      [-20.7, 141.3, -17.5, 0.7],
      [-27, 140, -23, 0.7],
      [-31, 136, -28, 0.6],
      [-31.5, 132, -34, 0.6],
      [-30, 128, -40, 0.6],
      [-24, 123, -47, 0.6],
      [-14, 118, -54, 0.5],
    ],
    // L5, over the wing of the sacrum.
    [
      [-21, 114, -23.9, 0.8],
      [-27, 109, -28, 0.8],
      [-31, 104, -33, 0.7],
      [-31.5, 102, -39, 0.7],
      [-30, 97, -46, 0.7],
      [-24, 92, -53, 0.6],
      [-15, 87, -60, 0.5],
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
  cellMm: 0.6,
  shape: { kind: 'authored', build: nerveShape(lumbarMedialBranchesCourse) },
};
