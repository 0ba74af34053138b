import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { multifidusFrom } from '../../parts/multifidus.ts';

/** From the mammillary processes of L5 and S1 and the back of the sacrum to the spinous process of L3. BOGDUK82, MYO */
export const multifidusL3: StructureRecipe = {
  id: 'multifidus-l3',
  name: 'Multifidus from L3',
  latin: 'musculus multifidus lumborum, fasciculi a vertebra L3',
  fma: null,
  system: 'muscle',
  side: 'right',
  group: 'multifidus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BOGDUK82', 'MYO'],
  cellMm: 1,
  shape: { kind: 'authored', build: (context) => multifidusFrom('l3', context) },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
