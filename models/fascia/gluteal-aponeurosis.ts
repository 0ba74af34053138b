import { across, acrossOn, acrossOver, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * The tough fascia over the front and upper part of gluteus medius, which gives origin to some of its fibres: from the iliac crest
 * down to where gluteus maximus and the iliotibial tract meet. FLACK14 estimate: 1.2 mm thick.
 */
export const glutealAponeurosis: StructureRecipe = {
  id: 'gluteal-aponeurosis',
  name: 'Gluteal aponeurosis',
  latin: 'aponeurosis glutea',
  fma: null,
  system: 'fascia',
  side: 'right',
  group: 'fasciae',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['FLACK14'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Outer lip of the iliac crest, from the front edge of gluteus maximus to the iliotibial tract.
          acrossOn(
            field('hip-bone'),
            [-68, 119, -54],
            [-90, 137, -33],
            [-108, 137, -15],
            [-122, 128, -2],
            [-129, 119, 6],
          ),
          across([-125, 80, -56], [-140, 80, -8]),
          // Over the lower part of gluteus medius.
          acrossOver(field('gluteus-medius'), 0.6, [-145, 22, -36], [-150, 22, -23]),
        ],
        over: ['hip-bone', 'gluteus-medius', 'gluteus-maximus'].map(field),
        lift: [-1, 0, -0.3],
        thicknessMm: 1.2,
        fibres: 11,
      }),
  },
};
