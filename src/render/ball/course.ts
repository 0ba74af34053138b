import { Vector3 } from 'three';
import type { StructureShape } from './body.ts';

/** How the levels at which a long structure is looked at lie apart, mm. */
const LEVEL_MM = 12;

/** The middles of a long structure from level to level, downwards: mm. */
export function courseOf({ positions }: StructureShape): readonly Vector3[] {
  const levels = new Map<number, { readonly sum: Vector3; count: number }>();
  for (let i = 0; i < positions.length; i += 3) {
    const key = Math.round(positions[i + 1]! / LEVEL_MM);
    const level = levels.get(key) ?? { sum: new Vector3(), count: 0 };
    level.sum.x += positions[i]!;
    level.sum.y += positions[i + 1]!;
    level.sum.z += positions[i + 2]!;
    level.count += 1;
    levels.set(key, level);
  }
  const downwards = [...levels].sort(([a], [b]) => b - a);
  return downwards.map(([, { sum, count }]) => sum.divideScalar(count));
}

/**
 * The rim of a shape: of each slice across one axis, the point that lies farthest one way. From low to high slices: mm.
 * @param along 0 x, 1 y, 2 z: what is cut in slices @param outward grows towards the rim
 */
export function rimOf(
  { positions }: StructureShape,
  along: 0 | 1 | 2,
  outward: (x: number, y: number, z: number) => number,
): readonly Vector3[] {
  const slices = new Map<number, { readonly at: number; readonly far: number }>();
  for (let i = 0; i < positions.length; i += 3) {
    const key = Math.round(positions[i + along]! / LEVEL_MM);
    const far = outward(positions[i]!, positions[i + 1]!, positions[i + 2]!);
    if (far > (slices.get(key)?.far ?? Number.NEGATIVE_INFINITY)) slices.set(key, { at: i, far });
  }
  const upwards = [...slices].sort(([a], [b]) => a - b);
  return upwards.map(([, { at }]) => new Vector3().fromArray(positions, at));
}
