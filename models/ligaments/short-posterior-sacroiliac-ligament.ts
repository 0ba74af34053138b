import { bothSides } from '#src/compiler/field/both-sides.ts';
import { acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * A short fan, nearly level, from the lateral sacral crest at S1 and S2 to the inner side of the posterior iliac crest.
 * ELSEV-PSI estimate: 2 mm thick; no size of it was found.
 */
export const shortPosteriorSacroiliacLigament: StructureRecipe = {
  id: 'short-posterior-sacroiliac-ligament',
  name: 'Short posterior sacroiliac ligament',
  latin: 'ligamentum sacroiliacum posterius breve',
  fma: null,
  system: 'ligament',
  side: 'right',
  group: 'si-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['ELSEV-PSI'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Lateral sacral crest, S1 to S2.
          acrossOn(bothSides(field('sacrum')), [-25, 96, -44], [-30, 84, -50], [-34, 72, -61], [-36, 60, -67.5]),
          // Inner side of the posterior iliac crest, down to its spine.
          acrossOn(field('hip-bone'), [-43, 106, -64], [-39, 99, -67], [-37.5, 90, -70], [-38, 84, -71]),
        ],
        over: [field('hip-bone'), bothSides(field('sacrum'))],
        thicknessMm: 2,
      }),
  },
};
