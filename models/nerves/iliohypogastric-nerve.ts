import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { fromRoot } from '#models/nerve-paths/roots.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * L1 (T12): out of psoas, down across the front of quadratus lumborum behind the kidney, round the flank above the iliac crest
 * between the layers of the abdominal wall, to the skin above the pubis; its lateral branch goes over the crest to the upper
 * outer buttock (PELV-US). Within or under the external oblique, which its side branch goes through over the crest.
 * estimate: 2 mm thick; the height at each place.
 */
export const iliohypogastricNerveCourse: NerveCourse = {
  branches: [
    [
      fromRoot('l1', 1),
      [-36, 219, -21, 1],
      [-47, 209, -26, 1],
      // In front of quadratus lumborum.
      [-58, 199, -26, 1],
      [-72, 186, -26, 1],
      [-88, 174, -22, 1],
      [-104, 162, -6, 1],
      [-111, 153, 14, 1],
      [-114.5, 143, 33, 1],
      [-113, 128, 52, 1],
      [-105, 108, 66, 1],
      [-90, 84, 74, 0.9],
      [-68, 58, 80, 0.9],
      [-45, 40, 85, 0.8],
      [-28, 30, 92, 0.8],
    ],
    [
      [-111, 153, 14, 0.9],
      [-115, 151, 5, 0.8],
      [-116.3, 147, -4.5, 0.8],
      [-118.3, 136, -8, 0.8],
      [-123.5, 121, -9.5, 0.8],
      [-130.5, 104, -11, 0.8],
    ],
  ],
};

/** One step above the ilioinguinal nerve. */
export const iliohypogastricNerve: StructureRecipe = {
  id: 'iliohypogastric-nerve',
  name: 'Iliohypogastric nerve',
  latin: 'nervus iliohypogastricus',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'lumbar-plexus',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['PELV-US', 'MEDSCAPE-II', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(iliohypogastricNerveCourse) },
};
