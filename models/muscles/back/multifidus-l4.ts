import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { multifidusFrom } from '../../parts/multifidus.ts';

/** From the superior articular process and the back of the sacrum to the spinous process of L4. BOGDUK82, MYO */
export const multifidusL4: StructureRecipe = {
  id: 'multifidus-l4',
  name: 'Multifidus from L4',
  latin: 'musculus multifidus lumborum, fasciculi a vertebra L4',
  fma: null,
  system: 'muscle',
  side: 'right',
  group: 'multifidus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BOGDUK82', 'MYO'],
  cellMm: 1,
  shape: { kind: 'authored', build: (context) => multifidusFrom('l4', context) },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
