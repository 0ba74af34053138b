import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { facetWafer } from '../parts/facet-wafer.ts';

/** Between the inferior process of L1 and the superior process of L2. */
export const facetJointL1L2: StructureRecipe = {
  id: 'facet-joint-l1-l2',
  name: 'Facet joint L1–L2',
  latin: 'articulatio zygapophysialis L1–L2',
  fma: null,
  system: 'joint',
  side: 'right',
  group: 'facet-joints',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['FACET-Q', 'VANSCHAIK85'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: (context) => facetWafer('l1', 'l2', [-11.5, 219.5, -30], context) },
};
