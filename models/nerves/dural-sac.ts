import { ribbon } from '#src/compiler/field/ribbon.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Height, depth place, width and thickness, mm. */
type SacRow = readonly [y: number, z: number, widthMm: number, thicknessMm: number];

/**
 * From T12 down to its tip behind the second sacral vertebra, in the middle of the canal as measured on the vertebrae: the
 * largest circle that fits between body and lamina has a radius of 6.0 to 7.7 mm from T12 to L5, 17 to 32 mm of canal from side
 * to side (PANJABI92 has 24 to 27). estimate: 15 mm wide at L1, hardly narrower down to L5, then tapering.
 */
const ROWS: readonly SacRow[] = [
  [278, -36.6, 14, 10.5],
  [262, -32.8, 14.5, 11],
  [248, -27.6, 15, 11.3],
  [236, -24.3, 15, 11],
  [224, -22.7, 15, 11],
  [212, -20.6, 14.5, 10.5],
  [200, -19.6, 14.5, 10.5],
  [188, -18.9, 14.5, 10.5],
  [176, -19.3, 14.5, 10.5],
  [164, -20.8, 14.5, 11],
  [152, -22.2, 14.5, 11],
  [140, -25.8, 14.5, 11],
  [128, -29, 14.5, 11],
  [118, -32.2, 14.5, 10.5],
  [110, -35, 14, 10],
  [103, -36.4, 13.5, 8.5],
  [97, -38.4, 12, 6.6],
  [90, -43.5, 10.5, 6.2],
  [82, -49.8, 7.5, 5],
  [77, -53.5, 3.6, 3],
];

/** The bag of the hard meninx with the nerve roots in it. Above it the spinal cord ends, at about L1 to L2. */
export const duralSac: StructureRecipe = {
  id: 'dural-sac',
  name: 'Dural sac',
  latin: 'saccus durae matris',
  fma: null,
  system: 'nerve',
  side: 'midline',
  group: 'nerves',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['PANJABI92', 'JOHAL', 'general'],
  cellMm: 1,
  shape: {
    kind: 'authored',
    build: () =>
      ribbon(
        ROWS.map(([y, z, widthMm, thicknessMm]) => ({
          point: [0.6, y, z],
          widthMm,
          thicknessMm,
          normal: [0, 0.2, -1],
        })),
      ),
  },
};
