import { type Bounds, MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { StructureRange } from './merge.ts';

export interface Triangles {
  readonly ranges: readonly StructureRange[];
  readonly indices: Uint32Array;
}

/**
 * Parts each structure into the triangles within the skin's box, which nobody can see as long as the skin is solid, and
 * those that stand out of its cuts at waist and knee. They are left out then, not for their time alone: a software
 * rasteriser puts some of the thinnest far too near, and they showed as dark specks in the skin.
 * @param positions metres @param skin mm
 */
export function splitCovered(
  ranges: readonly StructureRange[],
  source: Uint32Array,
  positions: Float32Array,
  skin: Bounds,
): Triangles {
  const inside = new Uint8Array(positions.length / 3).fill(1);
  for (let i = 0; i < positions.length; i++) {
    const mm = positions[i]! * MM_PER_METRE;
    if (mm < skin.min[i % 3]! || mm > skin.max[i % 3]!) inside[Math.floor(i / 3)] = 0;
  }
  const indices = new Uint32Array(source.length);
  const split: StructureRange[] = [];
  let end = 0;
  for (const { structure, start, count } of ranges) {
    for (const covered of [true, false]) {
      const from = end;
      for (let i = start; i < start + count; i += 3) {
        const within = inside[source[i]!]! + inside[source[i + 1]!]! + inside[source[i + 2]!]! === 3;
        if (within !== covered) continue;
        indices.set(source.subarray(i, i + 3), end);
        end += 3;
      }
      if (end > from) split.push({ structure, start: from, count: end - from, covered });
    }
  }
  return { ranges: split, indices };
}
