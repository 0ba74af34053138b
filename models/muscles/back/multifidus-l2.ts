import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { multifidusFrom } from '../../parts/multifidus.ts';

/** From the mammillary processes of L4 to S1 and the back of the ilium and sacrum to the spinous process of L2. BOGDUK82, MYO */
export const multifidusL2: StructureRecipe = {
  id: 'multifidus-l2',
  name: 'Multifidus from L2',
  latin: 'musculus multifidus lumborum, fasciculi a vertebra L2',
  fma: null,
  system: 'muscle',
  side: 'right',
  group: 'multifidus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BOGDUK82', 'MYO'],
  cellMm: 1,
  shape: { kind: 'authored', build: (context) => multifidusFrom('l2', context) },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
