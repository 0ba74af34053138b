import { mirrorPoint, type Vec3 } from '#src/anatomy/frame.ts';
import { acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import { union } from '#src/compiler/field/union.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Side, height and depth, mm: a point on the front of the upper lamina, then one on the upper edge of the next; x is mirrored. */
type Level = readonly [upper: string, lower: string, from: readonly Vec3[], to: readonly Vec3[]];
const LEVELS: readonly Level[] = [
  [
    't12',
    'l1',
    [
      [9, 262, -42],
      [5, 259, -42],
      [0, 258, -43],
    ],
    [
      [9, 243, -32.5],
      [5, 243, -34.5],
      [0, 241, -37],
    ],
  ],
  [
    'l1',
    'l2',
    [
      [9, 229, -30],
      [5, 228, -31.5],
      [0, 227, -36],
    ],
    [
      [9, 213, -25],
      [5, 213, -28],
      [0, 213, -33],
    ],
  ],
  [
    'l2',
    'l3',
    [
      [9, 201, -26],
      [5, 199, -28],
      [0, 198, -33],
    ],
    [
      [9, 184, -24],
      [5, 183, -27.5],
      [0, 183, -32],
    ],
  ],
  [
    'l3',
    'l4',
    [
      [9, 172, -27],
      [5, 171, -29.5],
      [0, 170, -34],
    ],
    [
      [9, 156, -26],
      [5, 155, -30.5],
      [0, 154.5, -35],
    ],
  ],
  [
    'l4',
    'l5',
    [
      [10.5, 147, -30.5],
      [5, 145, -34],
      [0, 143, -38],
    ],
    [
      [10, 126.5, -37],
      [5, 126.5, -40],
      [0, 127, -43],
    ],
  ],
  [
    'l5',
    'sacrum',
    [
      [12, 122.5, -34],
      [5, 121, -39.5],
      [0, 119, -41.5],
    ],
    [
      [12, 95.5, -45],
      [5, 96.5, -47.5],
      [0, 97, -47.5],
    ],
  ],
];

/** A line from right to left through points given for the left half, the last one in the midline. */
function bothHalves(half: readonly Vec3[]): Vec3[] {
  return [...half.map(mirrorPoint), ...half.slice(0, -1).toReversed()];
}

/**
 * Six yellow elastic sheets, T12–L1 to L5–S1: from the front of a lamina down to the upper edge of the next, right and left half
 * joined in the midline, as they nearly are. LIGTAB20: 15 mm long in a model; VHM-LSS measures 16.8 to 24.2 long and 17 to 29 across.
 * estimate: 3 mm thick, 18 to 24 across.
 */
export const ligamentumFlavum: StructureRecipe = {
  id: 'ligamentum-flavum',
  name: 'Ligamenta flava',
  latin: 'ligamenta flava',
  fma: null,
  system: 'ligament',
  side: 'midline',
  group: 'spinal-ligaments',
  depth: 4,
  topology: { genus: 0, pieces: 6 },
  sources: ['LIGTAB20', 'VHM-LSS'],
  cellMm: 1,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      union(
        ...LEVELS.map(([upper, lower, from, to]) =>
          tightSheet({
            lines: [acrossOn(field(upper), ...bothHalves(from)), acrossOn(field(lower), ...bothHalves(to))],
            over: [field(upper), field(lower)],
            thicknessMm: 3,
            halvings: 3,
          }),
        ),
      ),
  },
};
