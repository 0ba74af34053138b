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
const PAUSE = 200;
/** How far from its rim the patch is measured, mm. */
const FAR_MM = 20;
/** Rounds of smoothing that take the steps of the triangles out of the rim. */
const SMOOTHINGS = 8;

/** Where the belly of a muscle is met below the skin: mm outside of that patch, negative inside, a vertex. */
export function searchPatch(ball: PlacedBall, muscle: MuscleLines): SkinMeasure {
  return function* measure(skin) {
    const over = yield* skinOverBelly(skin, ball, muscle);
    const neighbours = neighboursOf(skin);
    return smoothed(distancesToRim(skin, over, neighbours), neighbours);
  };
}

function* skinOverBelly(
  { positions, normals }: RefinedSkin,
  { press }: PlacedBall,
  muscle: MuscleLines,
): Generator<undefined, readonly boolean[]> {
  const over: boolean[] = [];
  const at = new Vector3();
  const along = new Vector3();
  for (let i = 0; i < positions.length; i += 3) {
    if (i % (3 * PAUSE) === 0) yield;
    along.fromArray(normals, i).negate();
    const facing = along.dot(press);
    // Half way between what the skin and what the press asks for: a ball that wanders turns with the skin.
    along.add(press).normalize();
    at.fromArray(positions, i);
    over.push(facing > LEAST_FACING && muscle.belly(at, along, REACH_MM) !== null);
  }
  return over;
}

type Neighbours = readonly (readonly number[])[];

function neighboursOf({ positions, indices }: RefinedSkin): Neighbours {
  const sets = Array.from({ length: positions.length / 3 }, () => new Set<number>());
  for (let i = 0; i < indices.length; i++) {
    const [a, b] = [indices[i]!, indices[i % 3 === 2 ? i - 2 : i + 1]!];
    sets[a]!.add(b);
    sets[b]!.add(a);
  }
  return sets.map((set) => [...set]);
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
