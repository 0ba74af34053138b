import type { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { Triangles } from './covered.ts';
import type { StructureRange, TissueGeometry } from './merge.ts';

/**
 * Fewer triangles on the same vertices.
 * @param positions x, y, z a vertex @param shades openness and tendon a vertex, 0..1
 * @param maxError in the unit of the positions
 */
export type Simplify = (
  indices: Uint32Array,
  positions: Float32Array,
  shades: Float32Array,
  maxError: number,
) => Uint32Array;

/** How far coarse triangles may lie from the fine ones, and from which size of a pixel on that is seldom seen. */
export interface CoarseLevel {
  readonly errorMm: number;
  readonly fromPixelMm: number;
}

/** Finest first. */
export const COARSE_LEVELS: readonly CoarseLevel[] = [
  { errorMm: 0.5, fromPixelMm: 0.42 },
  { errorMm: 1, fromPixelMm: 1.2 },
];

/** How much a change of shade counts; without it, the dark baked into a hollow smears over long triangles. */
const SHADE_WEIGHT = 0.15;
const SHADES = 2;

/** The tool is handed in: it is loaded only once the first picture stands. */
export function simplifyBy(tool: typeof MeshoptSimplifier): Simplify {
  const weights = Array.from({ length: SHADES }, () => SHADE_WEIGHT);
  return (indices, positions, shades, maxError) =>
    tool.simplifyWithAttributes(indices, positions, 3, shades, SHADES, weights, null, 0, maxError, [
      'ErrorAbsolute',
    ])[0];
}

/** Coarse triangles of a merged tissue, one structure at each step of the generator, so that it can be done in pauses. */
export function* coarsen(
  { ranges, indices: source, positions, shades }: Pick<TissueGeometry, 'ranges' | 'indices' | 'positions' | 'shades'>,
  errorMm: number,
  simplify: Simplify,
): Generator<undefined, Triangles> {
  const parts: Uint32Array[] = [];
  for (const { start, count } of ranges) {
    const indices = source.subarray(start, start + count);
    // The vertices of a structure lie together.
    const first = indices.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
    const last = indices.reduce((most, index) => Math.max(most, index), 0);
    const own = positions.subarray(3 * first, 3 * (last + 1));
    const local = indices.map((index) => index - first);
    const shade = shadesOf(shades.subarray(4 * first, 4 * (last + 1)));
    parts.push(simplify(local, own, shade, errorMm / MM_PER_METRE).map((index) => index + first));
    yield;
  }
  return joined(ranges, parts);
}

/** Openness and tendon, 0..1, of four bytes a vertex. */
function shadesOf(bytes: Uint8Array): Float32Array {
  return Float32Array.from({ length: bytes.length / 2 }, (_, i) => bytes[2 * i]! / 255);
}

function joined(ranges: readonly StructureRange[], parts: readonly Uint32Array[]): Triangles {
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
