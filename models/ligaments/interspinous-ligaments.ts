import type { Vec3 } from '#src/anatomy/frame.ts';
import { across, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import { union } from '#src/compiler/field/union.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Height and depth, mm, in the midline: the lower edge of a spinous process, then the upper edge of the next; front to back. */
type Edge = readonly (readonly [y: number, z: number])[];
const LEVELS: readonly (readonly [Edge, Edge])[] = [
  [
    [
      [256, -46],
      [252, -52],
      [250, -58],
      [247, -65],
    ],
    [
      [239, -38],
      [233, -43],
      [228, -49],
      [222, -60],
    ],
  ],
  [
    [
      [222, -42],
      [219.5, -46],
      [216, -50],
      [212, -54],
      [208, -58],
    ],
    [
      [212, -32],
      [205.5, -37],
      [202, -43],
      [199, -49],
      [194, -56],
    ],
  ],
  [
    [
      [191.5, -40],
      [188.5, -44],
      [186, -48],
      [184, -53],
    ],
    [
      [182, -31],
      [176.5, -37],
      [174, -43],
      [172, -49],
      [168, -55],
    ],
  ],
  [
    [
      [162.5, -37],
      [159.5, -42],
      [158, -46],
      [158, -53],
    ],
    [
      [154, -35],
      [148.5, -41],
      [147, -47],
      [147, -52],
      [144, -57],
    ],
  ],
  [
    [
      [139, -40],
      [135.5, -43],
      [133.5, -48],
      [134, -54],
    ],
    [
      [126, -43],
      [126.5, -48],
      [126.5, -54],
      [123, -60],
    ],
  ],
  [
    [
      [116.5, -45],
      [113.5, -48],
      [112, -52],
      [112.5, -57],
    ],
    [
      [96, -47],
      [95, -51],
      [94.5, -56],
      [93, -60],
    ],
  ],
];
/** The tips stand this far left of the midline. */
const TIP_X_MM = 0.6;

/**
 * Six thin sheets in the midline, T12–L1 to L5–S1, from the lower edge of one spinous process to the upper edge of the next.
 * LIGTAB20: 13 mm long in a model; VHM-LSS measures 8.7 to 17.3. estimate: 2.4 mm thick.
 */
export const interspinousLigaments: StructureRecipe = {
  id: 'interspinous-ligaments',
  name: 'Interspinous ligaments',
  latin: 'ligamenta interspinalia',
  fma: null,
  system: 'ligament',
  side: 'midline',
  group: 'spinal-ligaments',
  depth: 4,
  topology: { genus: 0, pieces: 6 },
  sources: ['LIGTAB20', 'VHM-LSS', 'HINDLE90'],
  cellMm: 0.9,
  shape: {
    kind: 'authored',
    build: () =>
      union(
        ...LEVELS.map((edges) =>
          tightSheet({
            lines: edges.map((edge) => across(...edge.map(([y, z]): Vec3 => [TIP_X_MM, y, z]))),
            over: [],
            thicknessMm: 2.4,
            halvings: 1,
          }),
        ),
      ),
  },
};
