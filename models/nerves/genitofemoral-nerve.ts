import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { fromRoot } from '#models/nerve-paths/roots.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * L1 and L2; pierces the front of psoas and descends on it (NEUPSY). Above the groin it forks: one branch into the inguinal
 * canal, one under the ligament to the skin of the upper thigh. estimate: 2 mm thick; where it pierces, level with L3.
 */
export const genitofemoralNerveCourse: NerveCourse = {
  branches: [
    [
      fromRoot('l1', 0.8),
      [-32, 205, -8, 0.8],
      [-34, 190, 0, 0.9],
      [-36, 175, 9, 1],
      // Out of the front of psoas.
      [-38, 162, 19.5, 1],
      [-41, 145, 21.5, 1],
      [-44, 120, 23.5, 1],
      [-47, 100, 24.5, 1],
      [-53, 84, 26, 1],
      [-57, 68, 32, 1],
      [-59, 54, 38, 1],
      // The femoral branch.
      [-59, 40, 43, 0.8],
      [-59, 22, 46.5, 0.8],
      [-58.5, 12, 48, 0.8],
      [-59, 0, 51.5, 0.8],
      [-61, -15, 59, 0.8],
      [-63, -30, 66, 0.8],
      [-66, -50, 70, 0.8],
    ],
    [fromRoot('l2', 0.8), [-32, 196, -3, 0.8], [-34, 190, 0, 0.8]],
    [
      [-59, 54, 38, 0.9],
      [-57, 42, 50, 0.8],
      // Over the inguinal ligament, in its canal.
      [-50, 28, 59, 0.8],
      [-36, 8, 64, 0.8],
      [-24, -8, 66, 0.8],
    ],
  ],
};

/** The nerve on the front of psoas. */
export const genitofemoralNerve: StructureRecipe = {
  id: 'genitofemoral-nerve',
  name: 'Genitofemoral nerve',
  latin: 'nervus genitofemoralis',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'lumbar-plexus',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['NEUPSY', 'WHEEL-LP', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(genitofemoralNerveCourse) },
};
