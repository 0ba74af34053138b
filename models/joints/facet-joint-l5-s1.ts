import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { facetWafer } from '../parts/facet-wafer.ts';

/** Between the inferior process of L5 and the superior process of the sacrum. */
export const facetJointL5S1: StructureRecipe = {
  id: 'facet-joint-l5-s1',
  name: 'Facet joint L5–S1',
  latin: 'articulatio zygapophysialis L5–S1',
  fma: null,
  system: 'joint',
  side: 'right',
  group: 'facet-joints',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['FACET-Q', 'VANSCHAIK85'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: (context) => facetWafer('l5', 'sacrum', [-22, 108, -39], context) },
};
