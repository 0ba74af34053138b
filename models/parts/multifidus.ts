import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { nearer } from '#src/compiler/field/nearer.ts';
import { smoothSubtraction } from '#src/compiler/field/smooth-subtraction.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { tube } from '#src/compiler/field/tube.ts';
import { add } from '#src/compiler/math/vec3.ts';
import type { ShapeContext } from '#src/compiler/recipe.ts';
import { positionOf } from '../landmarks/position-of.ts';

/** From the spinous process down to the lower end. */
interface Fascicle {
  readonly path: readonly Vec3[];
  readonly bellyMm: number;
}

export type MultifidusLevel = 'l1' | 'l2' | 'l3' | 'l4' | 'l5';

const MAMMILLARY = {
  l3: positionOf('mammillary-process-l3'),
  l4: positionOf('mammillary-process-l4'),
  l5: positionOf('mammillary-process-l5'),
  /** Back of the superior articular process of S1. */
  s1: [-25, 104, -43],
} as const satisfies Record<string, Vec3>;

/** Where fascicles of several levels share a process, those from higher up end farther out. */
const outer = (point: Vec3) => add(point, [-2.2, 0, 0.5]);
const inner = (point: Vec3) => add(point, [2.2, 0.5, 0.5]);

/**
 * The first fascicle of a level is its laminar one, from the base of the spinous process two levels down; the others come
 * from the side and the lower border of its tip. The lower the end, the farther out and back the fascicle lies. Ends and
 * levels: MYO, BOGDUK82. The points between run through the groove behind the laminae, as read off the fields.
 * estimate: radius of the bellies, so that they fill the groove and are thickest from L4 to S1.
 */
const FASCICLES: Readonly<Record<MultifidusLevel, readonly Fascicle[]>> = {
  l1: [
    { path: [[-4.5, 220, -44.5], [-11, 206, -42], MAMMILLARY.l3], bellyMm: 3.2 },
    { path: [[-3.5, 216, -51], [-11, 203, -45], [-17.5, 186, -38.5], outer(MAMMILLARY.l4)], bellyMm: 3 },
    {
      path: [
        [-3.5, 215, -53],
        [-11, 206, -47],
        [-20, 194, -41],
        [-29.5, 179, -40],
        [-30.5, 165, -41],
        [-28, 147, -39],
        outer(MAMMILLARY.l5),
      ],
      bellyMm: 3.6,
    },
    {
      path: [
        [-3.5, 214, -54],
        [-11, 207, -47],
        [-21, 196, -42],
        [-30, 180, -41.5],
        [-33, 163, -43],
        [-33, 122, -45],
        [-33, 104, -43],
      ],
      bellyMm: 4.3,
    },
    {
      path: [
        [-3.5, 214, -54],
        [-11, 208, -48],
        [-21, 198, -42.5],
        [-30, 182, -43],
        [-35, 164, -46],
        [-38, 140, -48],
        [-38, 118, -51],
        [-39.5, 98, -66],
      ],
      bellyMm: 4.5,
    },
  ],
  l2: [
    { path: [[-4.5, 191.5, -43], [-13, 179, -38], inner(MAMMILLARY.l4)], bellyMm: 3.5 },
    { path: [[-3.5, 188, -51], [-11, 170, -44], [-19, 152, -40], MAMMILLARY.l5], bellyMm: 4 },
    { path: [[-3.5, 187, -52], [-12, 165, -44], [-22, 143, -41], [-26, 122, -43], outer(MAMMILLARY.s1)], bellyMm: 4.5 },
    {
      path: [
        [-3.5, 187, -52],
        [-12, 166, -45],
        [-21, 148, -40],
        [-28, 132, -44],
        [-31, 115, -49],
        [-37, 88, -60],
      ],
      bellyMm: 5,
    },
  ],
  l3: [
    { path: [[-4.5, 162.5, -43], [-15, 150, -38], inner(MAMMILLARY.l5)], bellyMm: 4 },
    { path: [[-3.5, 160, -51], [-11, 143, -45.5], [-19, 124, -43], inner(MAMMILLARY.s1)], bellyMm: 4.5 },
    {
      path: [
        [-3.5, 159, -52],
        [-11, 140, -46],
        [-20, 118, -46],
        [-28, 95, -53],
        [-31, 76, -60],
      ],
      bellyMm: 5.5,
    },
    {
      path: [
        [-3.5, 159, -52],
        [-11, 138, -47],
        [-18, 115, -48],
        [-25, 92, -54],
        [-27, 74, -62],
        [-27, 60, -68],
      ],
      bellyMm: 5.5,
    },
  ],
  l4: [
    {
      path: [
        [-4.5, 141, -46],
        [-13, 124, -43],
        [-22, 101, -42],
      ],
      bellyMm: 4.5,
    },
    {
      path: [
        [-3, 138, -51],
        [-9, 115, -49],
        [-17, 95, -52],
        [-22, 78, -56],
      ],
      bellyMm: 6,
    },
    {
      path: [
        [-3, 137, -52],
        [-9, 112, -50],
        [-16, 90, -55],
        [-22, 70, -64],
        [-23, 57, -68.5],
      ],
      bellyMm: 5.5,
    },
  ],
  l5: [
    {
      path: [
        [-5, 119, -48],
        [-11, 105, -47],
        [-14, 92, -52],
      ],
      bellyMm: 5,
    },
    {
      path: [
        [-3.5, 116, -54],
        [-9, 101, -50],
        [-14, 84, -57],
      ],
      bellyMm: 5.5,
    },
    {
      path: [
        [-3.5, 115, -55],
        [-9, 103, -51],
        [-13, 92, -56],
        [-17, 74, -57.5],
      ],
      bellyMm: 5,
    },
  ],
};

const LEVELS = Object.keys(FASCICLES) as MultifidusLevel[];
/** Radius at the spinous process and at the lower end. */
const ENDS_MM = [2.6, 1.6] as const;
/** What was there first: the groove is bounded by the erector spinae, and the small muscles lie in its floor. */
const NEIGHBOURS = ['longissimus-thoracis', 'iliocostalis-lumborum', 'lumbar-rotatores', 'interspinales-lumborum'];

function bundle(level: MultifidusLevel): Field {
  const tubes = FASCICLES[level].map(({ path, bellyMm }) =>
    tube(
      path.map((point, i) => ({
        point,
        radiusMm: i === 0 ? ENDS_MM[0] : i === path.length - 1 ? ENDS_MM[1] : bellyMm,
      })),
    ),
  );
  // The fascicles hang together along the side of the spinous process.
  const root = FASCICLES[level].flatMap(({ path }) =>
    path.slice(0, 1).map((point) => ({ point, radiusMm: ENDS_MM[0] })),
  );
  return smoothUnion(1, tube(root, { stepsPerSpan: 1 }), ...tubes);
}

/** The fascicles that come from one spinous process; the levels divide the groove between them. */
export function multifidusFrom(level: MultifidusLevel, { field }: ShapeContext): Field {
  const others = LEVELS.filter((other) => other !== level).map(bundle);
  return smoothSubtraction(0.4, nearer(bundle(level), others, 0.3), ...NEIGHBOURS.map(field));
}
