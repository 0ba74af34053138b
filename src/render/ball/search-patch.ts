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
    const near = new Uint8Array(skin.positions.length / 3);
    for (let vertex = 0; vertex < near.length; vertex++) {
      near[vertex] = Number(at.fromArray(skin.positions, 3 * vertex).distanceTo(ball.touches) < searchMm + FAR_MM);
    }
    yield;
    const over = yield* skinOverBelly(skin, near, ball, muscle);
    const neighbours = neighboursOf(skin, near);
    yield;
    const rim = distancesToRim(skin, over, neighbours);
    yield;
    return smoothed(rim, neighbours);
  };
}

/** 1 for each vertex with a belly below it. */
function* skinOverBelly(
  { positions, normals }: RefinedSkin,
  near: Uint8Array,
  { press }: PlacedBall,
  muscle: MuscleLines,
): Generator<undefined, Uint8Array> {
  const over = new Uint8Array(near.length);
  const at = new Vector3();
  const along = new Vector3();
  let sent = 0;
  for (let vertex = 0; vertex < near.length; vertex++) {
    if (!near[vertex]) continue;
    along.fromArray(normals, 3 * vertex).negate();
    if (along.dot(press) <= LEAST_FACING) continue;
    // Half way between what the skin and what the press asks for: a ball that wanders turns with the skin.
    along.add(press).normalize();
    over[vertex] = Number(muscle.belly(at.fromArray(positions, 3 * vertex), along, REACH_MM) !== null);
    if (++sent % PAUSE === 0) yield;
  }
  return over;
}

/** Those of vertex i: `of` from `from[i]` to `from[i + 1]`. */
interface Neighbours {
  readonly from: Uint32Array;
  readonly of: Uint32Array;
}

/** Each edge runs once each way round the triangles beside it, so one end of each is enough. */
function neighboursOf({ indices }: RefinedSkin, near: Uint8Array): Neighbours {
  const from = new Uint32Array(near.length + 1);
  const endOf = (i: number) => indices[i % 3 === 2 ? i - 2 : i + 1]!;
  const counts = (i: number) => near[indices[i]!]! & near[endOf(i)]!;
  for (let i = 0; i < indices.length; i++) if (counts(i)) from[indices[i]! + 1]!++;
  for (let vertex = 0; vertex < near.length; vertex++) from[vertex + 1]! += from[vertex]!;
  const of = new Uint32Array(from[near.length]!);
  const filled = from.slice();
  for (let i = 0; i < indices.length; i++) if (counts(i)) of[filled[indices[i]!]!++] = endOf(i);
  return { from, of };
}

/** Along the edges, from the middle of each edge that the rim crosses. */
function distancesToRim({ positions }: RefinedSkin, over: Uint8Array, { from, of }: Neighbours): Float32Array {
  const length = (a: number, b: number) =>
    Math.hypot(
      positions[3 * a]! - positions[3 * b]!,
      positions[3 * a + 1]! - positions[3 * b + 1]!,
      positions[3 * a + 2]! - positions[3 * b + 2]!,
    );
  const far = new Float32Array(over.length).fill(FAR_MM);
  let front = new Set<number>();
  for (let vertex = 0; vertex < over.length; vertex++) {
    for (let i = from[vertex]!; i < from[vertex + 1]!; i++) {
      if (over[of[i]!] === over[vertex]) continue;
      far[vertex] = Math.min(far[vertex]!, length(vertex, of[i]!) / 2);
      front.add(vertex);
    }
  }
  while (front.size > 0) {
    const next = new Set<number>();
    for (const vertex of front) {
      for (let i = from[vertex]!; i < from[vertex + 1]!; i++) {
        const other = of[i]!;
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

function smoothed(values: Float32Array, { from, of }: Neighbours): Float32Array {
  let before: Float32Array = values.slice();
  let after: Float32Array = values.slice();
  for (let round = 0; round < SMOOTHINGS; round++) {
    for (let vertex = 0; vertex < before.length; vertex++) {
      const count = from[vertex + 1]! - from[vertex]!;
      if (count === 0) continue;
      let sum = 0;
      for (let i = from[vertex]!; i < from[vertex + 1]!; i++) sum += before[of[i]!]!;
      after[vertex] = (before[vertex]! + sum / count) / 2;
    }
    [before, after] = [after, before];
  }
  return before;
}
