import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { multifidusFrom } from '../../parts/multifidus.ts';

/** From the mammillary processes of L3 to S1 and the posterior superior iliac spine to the spinous process of L1. BOGDUK82, MYO */
export const multifidusL1: StructureRecipe = {
  id: 'multifidus-l1',
  name: 'Multifidus from L1',
  latin: 'musculus multifidus lumborum, fasciculi a vertebra L1',
  fma: null,
  system: 'muscle',
  side: 'right',
  group: 'multifidus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BOGDUK82', 'MYO'],
  cellMm: 1,
  shape: { kind: 'authored', build: (context) => multifidusFrom('l1', context) },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
