import { bothSides } from '#src/compiler/field/both-sides.ts';
import { capsule } from '#src/compiler/field/capsule.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { offset } from '#src/compiler/field/offset.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

const REACH_MM = 6;

/**
 * Fills the cleft between the tuberosities of sacrum and ilium, behind and above the joint. EXLIB-PSI
 * estimate: what lies within 6 mm of both bones, along the cleft beside S1.
 */
export const interosseousSacroiliacLigament: StructureRecipe = {
  id: 'interosseous-sacroiliac-ligament',
  name: 'Interosseous sacroiliac ligament',
  latin: 'ligamentum sacroiliacum interosseum',
  fma: null,
  system: 'ligament',
  side: 'right',
  group: 'si-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['EXLIB-PSI'],
  cellMm: 0.9,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      intersection(
        offset(field('hip-bone'), REACH_MM),
        offset(bothSides(field('sacrum')), REACH_MM),
        // Along the cleft, beside S1, down to where the cartilage begins.
        capsule([-45, 101, -46], [-43, 81, -54], 8),
      ),
  },
};
