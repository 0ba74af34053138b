import { bothSides } from '#src/compiler/field/both-sides.ts';
import { across, acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

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
          across(
            [-44.8, 88.5, -78],
            [-40, 68, -72.2],
            [-36, 52, -72.2],
            [-31, 42, -74.4],
            [-26, 34, -73.6],
            [-21.5, 26, -74.6],
            [-17.5, 17, -76.6],
            [-14.5, 8, -76.8],
            [-12, 1, -79],
            [-11.3, -6, -78.4],
          ),
          // Medial edge of the ischial tuberosity.
          acrossOn(field('hip-bone'), [-57.5, -20, -49.8], [-53, -30, -47.8], [-47, -39, -44], [-40.5, -44.5, -36]),
        ],
        over: [field('hip-bone'), bothSides(field('sacrum'))],
        thicknessMm: 3.5,
        fibres: 13,
        gather: 0.5,
      }),
  },
};
