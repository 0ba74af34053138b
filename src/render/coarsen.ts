import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { Triangles } from './covered.ts';
import type { StructureRange } from './merge.ts';

/** Fewer triangles on the same vertices. @param positions x, y, z a vertex @param maxError in their unit */
export type Simplify = (indices: Uint32Array, positions: Float32Array, maxError: number) => Uint32Array;

/** How far coarse triangles may lie from the fine ones, mm: less than a pixel where `Detail` allows them. */
export const COARSE_MM = 0.5;

/**
 * Coarse triangles of a merged tissue, one structure at each step of the generator, so that it can be done in pauses.
 * @param positions metres; the vertices of a structure lie together
 */
export function* coarsen(
  ranges: readonly StructureRange[],
  source: Uint32Array,
  positions: Float32Array,
  simplify: Simplify,
): Generator<undefined, Triangles> {
  const parts: Uint32Array[] = [];
  for (const { start, count } of ranges) {
    const indices = source.subarray(start, start + count);
    const first = indices.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
    const last = indices.reduce((most, index) => Math.max(most, index), 0);
    const own = positions.subarray(3 * first, 3 * (last + 1));
    const local = indices.map((index) => index - first);
    parts.push(simplify(local, own, COARSE_MM / MM_PER_METRE).map((index) => index + first));
    yield;
  }
  const indices = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  const coarse = ranges.map(({ structure }, i) => {
    const part = parts[i] ?? new Uint32Array(0);
    indices.set(part, start);
    start += part.length;
    return { structure, start: start - part.length, count: part.length };
  });
  return { ranges: coarse, indices };
}
