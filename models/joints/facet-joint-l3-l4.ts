import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { facetWafer } from '../parts/facet-wafer.ts';

/** Between the inferior process of L3 and the superior process of L4. */
export const facetJointL3L4: StructureRecipe = {
  id: 'facet-joint-l3-l4',
  name: 'Facet joint L3–L4',
  latin: 'articulatio zygapophysialis L3–L4',
  fma: null,
  system: 'joint',
  side: 'right',
  group: 'facet-joints',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['FACET-Q', 'VANSCHAIK85'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: (context) => facetWafer('l3', 'l4', [-17, 163.5, -31], context) },
};
