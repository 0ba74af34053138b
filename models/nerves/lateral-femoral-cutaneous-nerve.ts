import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { fromRoot } from '#models/nerve-paths/roots.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * L2 and L3 (WHEEL-LP): out at the lateral border of psoas, across iliacus, under the inguinal ligament 19 mm medial to the
 * anterior superior iliac spine (the mean of TOMAS-LFCN; UZEL11 found 29.5 ± 20 mm, ASZMANN97 five types), then on sartorius
 * and down the outer thigh under the skin in two branches. estimate: 2.4 mm thick.
 */
export const lateralFemoralCutaneousNerveCourse: NerveCourse = {
  branches: [
    [
      fromRoot('l3', 1),
      [-38, 152, -8, 1],
      [-50, 147, -8, 1.2],
      [-62, 139, -6, 1.2],
      // Out of psoas, on iliacus.
      [-70, 128, -8, 1.2],
      [-79, 117, 0, 1.2],
      [-88, 103, 18, 1.2],
      [-94, 92, 30, 1.2],
      [-98.5, 80, 42.5, 1.2],
      // Under the inguinal ligament.
      [-101.8, 66.8, 51, 1.2],
      [-101.5, 57, 51, 1.2],
      [-101.5, 47, 54.5, 1.2],
      [-105, 33, 58.5, 1.2],
      [-111, 16, 59, 1.2],
      [-119, -15, 57, 1.1],
      [-127, -55, 50, 1],
      [-137, -100, 43, 0.9],
      [-144, -150, 37, 0.8],
    ],
    [fromRoot('l2', 0.9), [-37, 176, -8, 0.9], [-45, 158, -8, 0.9], [-50, 147, -8, 1]],
    [
      [-111, 16, 59, 1],
      [-123, 1, 55, 0.9],
      [-131, -15, 49, 0.8],
      [-138, -38, 39, 0.8],
      [-139, -70, 32, 0.8],
    ],
  ],
  over: ['iliacus', 'inguinal-ligament', 'sartorius', 'tensor-fasciae-latae', 'rectus-femoris'],
};

/** The nerve of meralgia paraesthetica. */
export const lateralFemoralCutaneousNerve: StructureRecipe = {
  id: 'lateral-femoral-cutaneous-nerve',
  name: 'Lateral femoral cutaneous nerve',
  latin: 'nervus cutaneus femoris lateralis',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'lumbar-plexus',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['WHEEL-LP', 'TOMAS-LFCN', 'UZEL11', 'ASZMANN97'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(lateralFemoralCutaneousNerveCourse) },
};
