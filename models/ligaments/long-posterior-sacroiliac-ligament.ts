import { bothSides } from '#src/compiler/field/both-sides.ts';
import { acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * A strap from the posterior superior iliac spine down to the lateral sacral crest at S3. LPSL10: 37.9 mm (2.4) long, 1.6 thick.
 * estimate: 9 mm wide.
 */
export const longPosteriorSacroiliacLigament: StructureRecipe = {
  id: 'long-posterior-sacroiliac-ligament',
  name: 'Long posterior sacroiliac ligament',
  latin: 'ligamentum sacroiliacum posterius longum',
  fma: null,
  system: 'ligament',
  side: 'right',
  group: 'si-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['LPSL10'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Lower side of the posterior superior iliac spine.
          acrossOn(field('hip-bone'), [-48.5, 87.5, -76.4], [-40, 88, -76.6]),
          // Lateral sacral crest at S3.
          acrossOn(bothSides(field('sacrum')), [-39, 53, -69.5], [-31.5, 50.5, -71]),
        ],
        over: [field('hip-bone'), bothSides(field('sacrum'))],
        thicknessMm: 1.6,
        fibres: 5,
      }),
  },
};
