import { bothSides } from '#src/compiler/field/both-sides.ts';
import { acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the tip of the transverse process of L5 to the inner lip of the iliac crest. ILL23: no true attachment to L4, one band in
 * most bodies; BASADONNA96: 31.7 mm long. estimate: 8 mm wide at the process, 14 at the crest, 3 thick.
 */
export const iliolumbarLigament: StructureRecipe = {
  id: 'iliolumbar-ligament',
  name: 'Iliolumbar ligament',
  latin: 'ligamentum iliolumbale',
  fma: null,
  system: 'ligament',
  side: 'right',
  group: 'pelvic-ligaments',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['ILL23', 'BASADONNA96'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Tip of the transverse process of L5.
          acrossOn(bothSides(field('l5')), [-51.5, 134.5, -25], [-50, 128.5, -34]),
          // Inner lip of the posterior iliac crest.
          acrossOn(field('hip-bone'), [-84, 142, -23], [-75, 137, -33]),
        ],
        over: [field('hip-bone'), bothSides(field('l5')), bothSides(field('sacrum'))],
        thicknessMm: 3,
        fibres: 5,
      }),
  },
};
