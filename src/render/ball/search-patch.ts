import { Vector3 } from 'three';
import type { SkinMeasure } from '../skin-map/paint-layers.ts';
import type { RefinedSkin } from '../skin-map/refine-skin.ts';
import type { MuscleLines } from './muscle-line.ts';
import type { PlacedBall } from './place-ball.ts';

/** estimate: what lies deeper below the skin than this, a ball does not reach, mm. */
export const REACH_MM = 80;
/** Skin that looks away from the press by more than this cosine is another side of the body. */
const LEAST_FACING = 0.35;
/** Vertices looked at between two pauses. */
const PAUSE = 100;
/** How far from its rim the patch is measured, mm. */
const FAR_MM = 20;
/** Rounds of smoothing that take the steps of the triangles out of the rim. */
const SMOOTHINGS = 16;

/**
 * Where the belly of a muscle is met below the skin: mm outside of that patch, negative inside, a vertex.
 * @param searchMm how far from the ball it is looked for
 */
export function searchPatch(ball: PlacedBall, muscle: MuscleLines, searchMm: number): SkinMeasure {
  return function* measure(skin) {
    const at = new Vector3();
    const near = Array.from({ length: skin.positions.length / 3 }, (_, vertex) => {
      return at.fromArray(skin.positions, 3 * vertex).distanceTo(ball.touches) < searchMm + FAR_MM;
    });
    yield;
    const over = yield* skinOverBelly(skin, near, ball, muscle);
    const neighbours = neighboursOf(skin, near);
    yield;
    const rim = distancesToRim(skin, over, neighbours);
    yield;
    return smoothed(rim, neighbours);
  };
}

function* skinOverBelly(
  { positions, normals }: RefinedSkin,
  near: readonly boolean[],
  { press }: PlacedBall,
  muscle: MuscleLines,
): Generator<undefined, readonly boolean[]> {
  const over: boolean[] = [];
  const at = new Vector3();
  const along = new Vector3();
  for (const [vertex, isNear] of near.entries()) {
    if (vertex % PAUSE === 0) yield;
    over.push(false);
    if (!isNear) continue;
    along.fromArray(normals, 3 * vertex).negate();
    const facing = along.dot(press);
    // Half way between what the skin and what the press asks for: a ball that wanders turns with the skin.
    along.add(press).normalize();
    at.fromArray(positions, 3 * vertex);
    over[vertex] = facing > LEAST_FACING && muscle.belly(at, along, REACH_MM) !== null;
  }
  return over;
}

type Neighbours = readonly (readonly number[])[];

/** Each edge runs once each way round the triangles beside it, so one end of each is enough. */
function neighboursOf({ positions, indices }: RefinedSkin, near: readonly boolean[]): Neighbours {
  const neighbours: number[][] = Array.from({ length: positions.length / 3 }, () => []);
  for (let i = 0; i < indices.length; i++) {
    const [a, b] = [indices[i]!, indices[i % 3 === 2 ? i - 2 : i + 1]!];
    if (near[a] && near[b]) neighbours[a]!.push(b);
  }
  return neighbours;
}

/** Along the edges, from the middle of each edge that the rim crosses. */
function distancesToRim({ positions }: RefinedSkin, over: readonly boolean[], neighbours: Neighbours): Float32Array {
  const length = (a: number, b: number) =>
    Math.hypot(...[0, 1, 2].map((axis) => positions[3 * a + axis]! - positions[3 * b + axis]!));
  const far = new Float32Array(over.length).fill(FAR_MM);
  let front = new Set<number>();
  for (const [vertex, near] of neighbours.entries()) {
    for (const other of near) {
      if (over[other] === over[vertex]) continue;
      far[vertex] = Math.min(far[vertex]!, length(vertex, other) / 2);
      front.add(vertex);
    }
  }
  while (front.size > 0) {
    const next = new Set<number>();
    for (const vertex of front) {
      for (const other of neighbours[vertex]!) {
        const mm = far[vertex]! + length(vertex, other);
        if (mm >= far[other]!) continue;
        far[other] = mm;
        next.add(other);
      }
    }
    front = next;
  }
  return far.map((mm, vertex) => (over[vertex] ? -mm : mm));
}

function smoothed(values: Float32Array, neighbours: Neighbours): Float32Array {
  let from = values;
  for (let round = 0; round < SMOOTHINGS; round++) {
    const before = from;
    from = before.map((value, vertex) => {
      const near = neighbours[vertex]!;
      const sum = near.reduce((total, other) => total + before[other]!, 0);
      return near.length > 0 ? (value + sum / near.length) / 2 : value;
    });
  }
  return from;
}
