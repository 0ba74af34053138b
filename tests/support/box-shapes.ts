import { BoxGeometry } from 'three';
import type { PickShape } from '#src/render/merge.ts';

/** A box as the picker takes it. @param min mm @param max mm */
export function boxShape(
  structure: number,
  min: readonly [number, number, number],
  max: readonly [number, number, number],
): PickShape {
  const [x, y, z] = max.map((high, axis) => (high - min[axis]!) / 1000) as [number, number, number];
  const box = new BoxGeometry(x, y, z);
  const positions = Float32Array.from(
    box.getAttribute('position').array,
    (metres, i) => metres + (min[i % 3]! + max[i % 3]!) / 2000,
  );
  return { structure, mirrorOf: null, positions, indices: Uint32Array.from(box.index!.array) };
}
