import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { multifidusFrom } from '../../parts/multifidus.ts';

/** From the back of the sacrum beside its median crest to the spinous process of L5. BOGDUK82, MYO */
export const multifidusL5: StructureRecipe = {
  id: 'multifidus-l5',
  name: 'Multifidus from L5',
  latin: 'musculus multifidus lumborum, fasciculi a vertebra L5',
  fma: null,
  system: 'muscle',
  side: 'right',
  group: 'multifidus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BOGDUK82', 'MYO'],
  cellMm: 1,
  shape: { kind: 'authored', build: (context) => multifidusFrom('l5', context) },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
