import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { facetWafer } from '../parts/facet-wafer.ts';

/** Between the inferior process of L2 and the superior process of L3. */
export const facetJointL2L3: StructureRecipe = {
  id: 'facet-joint-l2-l3',
  name: 'Facet joint L2–L3',
  latin: 'articulatio zygapophysialis L2–L3',
  fma: null,
  system: 'joint',
  side: 'right',
  group: 'facet-joints',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['FACET-Q', 'VANSCHAIK85'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: (context) => facetWafer('l2', 'l3', [-14, 190, -29.5], context) },
};
