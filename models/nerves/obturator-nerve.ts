import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { fromRoot } from '#models/nerve-paths/roots.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * L2 to L4 join inside psoas; out at its medial border at the pelvic brim, along the side wall of the pelvis to the obturator
 * canal, then one branch in front of adductor brevis and one behind it (PELV-US). The canal is the gap under the upper branch
 * of the pubis that sections show at x = -42 to -46. estimate: 3 mm thick.
 */
export const obturatorNerveCourse: NerveCourse = {
  branches: [
    [
      fromRoot('l3', 1.4),
      [-36, 145, -8, 1.4],
      [-40, 128, -9, 1.4],
      [-41, 114, -12, 1.5],
      // Out of psoas, over the wing of the sacrum.
      [-41.5, 103, -15, 1.5],
      [-41, 93, -18, 1.5],
      [-44, 80, -11, 1.5],
      [-50, 66, -8.5, 1.5],
      [-53.5, 50, -8, 1.5],
      [-54.5, 36, -2, 1.5],
      [-49.5, 22, 6, 1.5],
      [-44.5, 10, 14, 1.5],
      // Through the obturator canal.
      [-43, 2, 16.5, 1.5],
      [-43.7, -5, 19.5, 1.5],
      [-44, -11, 23.5, 1.5],
      [-45.3, -17, 32, 1.4],
      // The front branch.
      [-45.5, -25, 36, 1.3],
      [-45, -45, 36.5, 1.1],
      [-41, -70, 33.5, 1],
      [-44, -100, 27.5, 0.8],
    ],
    [fromRoot('l2', 1.2), [-34.5, 172, -9, 1.2], [-38, 150, -8, 1.2], [-40, 128, -9, 1.3]],
    [fromRoot('l4', 1.3), [-37.5, 121, -11, 1.3], [-41, 114, -12, 1.4]],
    [
      [-44, -11, 23.5, 1.3],
      [-46, -20, 27, 1.2],
      [-46, -38, 23, 1.1],
      [-45, -60, 18.5, 1],
      [-42, -75, 16.3, 0.9],
      [-45, -93, 12.5, 0.8],
    ],
  ],
};

/** Its front branch runs between adductor longus and brevis, its hind branch on adductor magnus. */
export const obturatorNerve: StructureRecipe = {
  id: 'obturator-nerve',
  name: 'Obturator nerve',
  latin: 'nervus obturatorius',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'lumbar-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['WHEEL-LP', 'PELV-US', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(obturatorNerveCourse) },
};
