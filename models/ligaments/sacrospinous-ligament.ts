import { bothSides } from '#src/compiler/field/both-sides.ts';
import { acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the side of the lowest sacrum and the coccyx to the ischial spine, on the back of coccygeus. LIU20: 51 mm (3) long in 24
 * women, 2 thick. The spine of this body is nearer to its sacrum: its fibres are 26 to 43 mm long.
 */
export const sacrospinousLigament: StructureRecipe = {
  id: 'sacrospinous-ligament',
  name: 'Sacrospinous ligament',
  latin: 'ligamentum sacrospinale',
  fma: null,
  system: 'ligament',
  side: 'right',
  group: 'pelvic-ligaments',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['LIU20'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Side of S5 and of the first two coccygeal vertebrae.
          acrossOn(bothSides(field('sacrum')), [-25, 21, -60], [-14, 12, -66], [-9, 1, -69.5], [-9, -10, -68.5]),
          // Ischial spine.
          acrossOn(field('hip-bone'), [-42, 11, -45], [-41.3, 7.9, -45.6], [-41.6, 5, -45]),
        ],
        over: [field('hip-bone'), bothSides(field('sacrum'))],
        thicknessMm: 2,
        gather: 0.05,
      }),
  },
};
