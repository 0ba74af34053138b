import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { facetWafer } from '../parts/facet-wafer.ts';

/** Between the inferior process of L4 and the superior process of L5. */
export const facetJointL4L5: StructureRecipe = {
  id: 'facet-joint-l4-l5',
  name: 'Facet joint L4–L5',
  latin: 'articulatio zygapophysialis L4–L5',
  fma: null,
  system: 'joint',
  side: 'right',
  group: 'facet-joints',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['FACET-Q', 'VANSCHAIK85'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: (context) => facetWafer('l4', 'l5', [-22, 137, -32.5], context) },
};
