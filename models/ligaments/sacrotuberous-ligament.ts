import { bothSides } from '#src/compiler/field/both-sides.ts';
import { acrossOn, acrossOver, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import { union } from '#src/compiler/field/union.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Its origin lies on the bone with its flat side. */
const LAID_MM = 1.2;

/**
 * A fan from the posterior superior iliac spine, the side of the sacrum and the coccyx to the medial edge of the ischial
 * tuberosity, behind piriformis and the sacrospinous ligament. STL19: 64 to 94 mm long, 18 to 35 wide at the middle, 3 to 4
 * thick. Its sacral fibres are that long; those from the iliac spine are longer in this body. No falciform process is drawn.
 */
export const sacrotuberousLigament: StructureRecipe = {
  id: 'sacrotuberous-ligament',
  name: 'Sacrotuberous ligament',
  latin: 'ligamentum sacrotuberale',
  fma: 21479,
  system: 'ligament',
  side: 'right',
  group: 'pelvic-ligaments',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['STL19'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Posterior superior iliac spine, lateral sacral crest at S3, S4 and S5, first coccygeal vertebra.
          acrossOver(
            union(field('hip-bone'), bothSides(field('sacrum'))),
            LAID_MM,
            [-44.8, 88.5, -77],
            [-40, 66, -71],
            [-35, 51, -71.2],
            [-28, 39, -73],
            [-20, 27, -72],
            [-12, 15, -74],
            [-8, 4, -76],
            [-9, -6, -79],
          ),
          // Medial edge of the ischial tuberosity.
          acrossOn(field('hip-bone'), [-57.5, -20, -49.8], [-53, -30, -47.8], [-47, -39, -44], [-40.5, -44.5, -36]),
        ],
        over: [field('hip-bone'), bothSides(field('sacrum'))],
        thicknessMm: 3.5,
        fibres: 13,
        gather: 0.1,
      }),
  },
};
