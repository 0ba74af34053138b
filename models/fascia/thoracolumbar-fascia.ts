import { bothSides } from '#src/compiler/field/both-sides.ts';
import { across, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * Its posterior layer from T12 down: from the spinous processes over the erector spinae to the lateral raphe, then to the
 * iliac crest, the posterior superior iliac spine and the sacrum. The middle layer is not drawn. WILLARD12, VLEEM14
 * estimate: 1.2 mm thick, where 0.5 to 1 is usual, so that it can be seen and meshed.
 */
export const thoracolumbarFascia: StructureRecipe = {
  id: 'thoracolumbar-fascia',
  name: 'Thoracolumbar fascia, posterior layer',
  latin: 'fascia thoracolumbalis, lamina posterior',
  fma: null,
  system: 'fascia',
  side: 'right',
  group: 'fasciae',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['WILLARD12', 'VLEEM14'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Over the tips of the spinous processes, T12 to L5, and down the median sacral crest to S3.
          across(
            [-0.8, 250, -72],
            [-0.8, 219.5, -66.2],
            [-0.8, 188, -61.8],
            [-0.8, 175, -62.6],
            [-0.8, 150, -62.8],
            [-0.8, 140, -62.6],
            [-0.8, 130, -64.4],
            [-0.8, 118, -65.6],
            [-0.8, 105, -67.8],
            [-0.8, 91, -69],
            [-0.8, 80, -72.2],
            [-0.8, 71, -74],
            [-0.8, 60, -79],
            [-0.8, 53, -82.2],
            [-0.8, 47, -83.2],
          ),
          // The side edge of iliocostalis, where the lateral raphe runs; then the crest, its posterior spine and the sacrum.
          across(
            [-77, 250, -62],
            [-71, 222, -54],
            [-68, 190, -50],
            [-67, 160, -46],
            [-66.5, 143, -46.4],
            [-66, 133, -47.6],
            [-62.5, 127, -53.9],
            [-59, 122, -60.2],
            [-55, 115, -68],
            [-51, 108, -73.7],
            [-47.5, 101, -77.7],
            [-44.4, 95.1, -79.3],
            [-41, 86, -77.5],
            [-38, 79, -74],
            [-35, 72, -74.4],
            [-31, 62, -78.2],
            [-27, 52, -81.2],
            [-21, 42, -84],
            [-12, 40, -84.4],
          ),
        ],
        over: [
          ...['iliocostalis-lumborum', 'longissimus-thoracis', 'hip-bone'].map(field),
          ...['sacrum', 't12', 'l1', 'l2', 'l3', 'l4', 'l5'].map((id) => bothSides(field(id))),
        ],
        lift: [-0.3, 0, -1],
        thicknessMm: 1.2,
        fibres: 45,
        halvings: 4,
      }),
  },
};
