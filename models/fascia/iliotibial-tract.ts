import { across, acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * The thick side strip of the fascia lata, from the tubercle of the iliac crest to the knee, where the region ends. Tensor
 * fasciae latae joins it in front and gluteus maximus behind; it lies on vastus lateralis. FAIRCLOUGH06
 * estimate: 30 to 50 mm wide and 1 to 3 thick; wider at the hip, where the two muscles run into it.
 */
export const iliotibialTract: StructureRecipe = {
  id: 'iliotibial-tract',
  name: 'Iliotibial tract',
  latin: 'tractus iliotibialis',
  fma: 51048,
  system: 'fascia',
  side: 'right',
  group: 'fasciae',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['FAIRCLOUGH06', 'HUTCH22'],
  cellMm: 1,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Outer lip of the iliac crest at its tubercle, between gluteus medius and tensor fasciae latae; back to front.
          acrossOn(field('hip-bone'), [-128, 118, 6], [-130, 111, 18], [-126, 104, 30]),
          // Beside the greater trochanter, from the front edge of gluteus maximus to the back edge of tensor fasciae latae.
          across([-140, 0, -39], [-140, 0, 26]),
          // Where the two muscles end in it.
          across([-145, -60, -38], [-145, -60, 31]),
          // On vastus lateralis, down to the side of the knee.
          across([-145, -130, -26], [-145, -130, 18]),
          across([-145, -250, -24], [-145, -250, 18]),
          across([-130, -350, -26], [-130, -350, 12]),
          across([-114, -450, -28], [-104.5, -450, -12], [-95, -450, 4]),
        ],
        over: [
          'hip-bone',
          'femur',
          'gluteus-medius',
          'tensor-fasciae-latae',
          'gluteus-maximus',
          'vastus-lateralis',
          'rectus-femoris',
          'biceps-femoris-long-head',
        ].map(field),
        thicknessMm: 1.8,
        // estimate: skin and fat over it, mm.
        under: { shape: field('skin'), depthMm: 3 },
        lift: [-1, 0, 0],
        fibres: 13,
        halvings: 3,
        clearanceMm: 1,
      }),
  },
};
