import { box } from '#src/compiler/field/box.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { tube } from '#src/compiler/field/tube.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** The disc between the two pubic bones. estimate: its outline is that of their joint faces, as read off the fields. */
export const pubicSymphysis: StructureRecipe = {
  id: 'pubic-symphysis',
  name: 'Pubic symphysis',
  latin: 'symphysis pubica',
  fma: null,
  system: 'joint',
  side: 'midline',
  group: 'pelvis',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: () =>
      intersection(
        tube([
          { point: [0, -13, 45], radiusMm: 7 },
          { point: [0, -22, 39], radiusMm: 7.5 },
          { point: [0, -32, 32], radiusMm: 6 },
        ]),
        // The faces of the two bones stand 7 to 10 mm apart; the bones cut the disc to that.
        box([0, -22, 39], [6.5, 40, 40]),
      ),
  },
};
