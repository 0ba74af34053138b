import type { StructureRange } from './merge.ts';

/** Nearly opaque counts as opaque: the last step of an eased fade must not leave a structure in the blended pass. */
const SOLID_FROM = 0.998;
const GONE_BELOW = 0.002;

export type DrawPass = 'solid' | 'faded' | 'none';

/** Which pass draws a structure of this opacity. */
export function passOf(opacity: number): DrawPass {
  if (opacity >= SOLID_FROM) return 'solid';
  return opacity > GONE_BELOW ? 'faded' : 'none';
}

/** Which pass draws the part of a structure that lies under the skin, or the rest of it. */
export type PassChoice = (structure: number, covered: boolean) => DrawPass;

/** How many indices the two passes draw: the solid ones from 0, the faded ones after them. */
export interface DrawCounts {
  readonly solid: number;
  readonly faded: number;
}

/**
 * Writes the indices of all solid structures, then of all faded ones, and leaves the rest out.
 * Hidden structures so cost neither vertices nor fragments.
 */
export function writeDrawOrder(
  ranges: readonly StructureRange[],
  source: Uint32Array,
  passes: PassChoice,
  out: Uint32Array,
): DrawCounts {
  let length = 0;
  const append = (pass: DrawPass): number => {
    const before = length;
    for (const { structure, covered, start, count } of ranges) {
      if (passes(structure, covered === true) !== pass) continue;
      out.set(source.subarray(start, start + count), length);
      length += count;
    }
    return length - before;
  };
  const solid = append('solid');
  return { solid, faded: append('faded') };
}
