import { bothSides } from '#src/compiler/field/both-sides.ts';
import { across, acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * The thickened front of the joint's capsule: a thin sheet from the ala of the sacrum across the joint to the ilium.
 * estimate: 1.5 mm thick (1 to 2 is usual) and about 20 wide.
 */
export const anteriorSacroiliacLigament: StructureRecipe = {
  id: 'anterior-sacroiliac-ligament',
  name: 'Anterior sacroiliac ligament',
  latin: 'ligamentum sacroiliacum anterius',
  fma: null,
  system: 'ligament',
  side: 'right',
  group: 'si-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Front of the ala and of the lateral part of the sacrum, S1 to S3.
          acrossOn(
            bothSides(field('sacrum')),
            [-44, 98, -26],
            [-46, 86, -19],
            [-48, 76, -14],
            [-50, 66, -11],
            [-46, 57, -18],
          ),
          // In front of the joint.
          across([-57, 97, -16], [-58, 86, -9], [-58, 75, -5], [-57, 65, 0], [-54, 57, -6]),
          // Ilium beside the joint, down to the greater sciatic notch.
          acrossOn(field('hip-bone'), [-67, 97, -21], [-68, 85, -15], [-68, 75, -9], [-66, 66, -5], [-61, 57, -3]),
        ],
        over: [field('hip-bone'), bothSides(field('sacrum'))],
        thicknessMm: 1.5,
        clingMm: 2,
        halvings: 2,
      }),
  },
};
