import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { fromRoot } from '#models/nerve-paths/roots.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * L1: below the iliohypogastric nerve, across quadratus lumborum, close above the iliac crest, then through the wall near the
 * anterior superior iliac spine and along the inguinal canal to the groin (MEDSCAPE-II, PELV-US). estimate: 2 mm thick.
 */
export const ilioinguinalNerveCourse: NerveCourse = {
  branches: [
    [
      fromRoot('l1', 0.9),
      [-36, 214, -21, 0.9],
      [-46, 200, -24, 0.9],
      // In front of quadratus lumborum.
      [-58, 186, -23, 0.9],
      [-72, 171, -21, 0.9],
      [-86, 160, -18, 0.9],
      [-99, 153, -10, 0.9],
      [-108.5, 147, 8, 0.9],
      [-113, 135, 29, 0.9],
      [-112.5, 118, 46, 0.9],
      [-107, 99, 60, 0.9],
      [-98, 80, 66, 0.9],
      [-82, 60, 67, 0.8],
      [-62, 38, 67, 0.8],
      [-42, 16, 67, 0.8],
      [-26, -4, 67, 0.8],
      [-24, -22, 69, 0.8],
    ],
  ],
  over: ['external-oblique'],
};

/** Between the oblique muscles it is pinched by scars and hernias. */
export const ilioinguinalNerve: StructureRecipe = {
  id: 'ilioinguinal-nerve',
  name: 'Ilioinguinal nerve',
  latin: 'nervus ilioinguinalis',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'lumbar-plexus',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['MEDSCAPE-II', 'PELV-US', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(ilioinguinalNerveCourse) },
};
