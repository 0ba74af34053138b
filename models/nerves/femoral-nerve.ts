import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { fromRoot } from '#models/nerve-paths/roots.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * L2 to L4 (WHEEL-LP) join inside psoas, which the nerve leaves at its lateral border; then in the groove between psoas and
 * iliacus, under the inguinal ligament lateral to the artery (PELV-US), and into a sheaf of short branches. The groove was
 * read off sections of both muscles every 15 mm. estimate: 6 mm wide at the groin.
 */
export const femoralNerveCourse: NerveCourse = {
  branches: [
    [
      fromRoot('l3', 2),
      [-37, 145, -7, 2],
      [-44, 130, -7, 2],
      [-52, 116, -5, 2.6],
      [-60, 106, -2, 2.8],
      [-68, 97, 3, 2.8],
      // Out of psoas, into the groove.
      [-74, 87, 13, 2.9],
      [-74.8, 80, 21.5, 3],
      [-73, 65, 28, 3],
      [-69.5, 50, 36, 3],
      [-66, 35, 39, 3],
      // Under the inguinal ligament.
      [-63, 22, 42, 3],
      [-62.3, 10, 42, 3],
      [-63, -2, 42.3, 3],
      [-65.5, -14, 42, 2.8],
      // On as the saphenous nerve.
      [-70, -32, 41, 1.8],
      [-75, -55, 36.5, 1.4],
      [-78, -85, 33, 1.1],
    ],
    [fromRoot('l2', 1.6), [-35, 174, -6, 1.6], [-41, 150, -4, 1.6], [-47, 130, -4, 1.8], [-52, 116, -5, 2.2]],
    [fromRoot('l4', 1.8), [-43, 121, -8, 1.8], [-52, 113, -5.5, 2.2], [-60, 106, -2, 2.4]],
    [
      [-65.5, -14, 42, 2],
      [-77, -27, 41, 1.3],
      [-86, -40, 41, 0.9],
    ],
    [
      [-65.5, -14, 42, 2],
      [-78, -31, 37, 1.4],
      [-85, -48, 31, 1.1],
      [-89, -60, 30, 0.9],
    ],
    [
      [-63, -2, 42.3, 2],
      [-59, -13, 44, 1.2],
      [-54, -22, 46, 0.9],
    ],
    [
      [-65.5, -14, 42, 2],
      [-68, -32, 49, 1.2],
      [-73, -55, 57, 1],
      [-77, -90, 64, 0.8],
    ],
  ],
};

/** Drawn as far as its branches to the front of the thigh: sartorius, rectus femoris, pectineus, skin, and the saphenous nerve. */
export const femoralNerve: StructureRecipe = {
  id: 'femoral-nerve',
  name: 'Femoral nerve',
  latin: 'nervus femoralis',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'lumbar-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['WHEEL-LP', 'PELV-US', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(femoralNerveCourse) },
};
