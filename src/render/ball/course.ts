import { Vector3 } from 'three';
import type { StructureShape } from './body.ts';

/** How the levels at which a long structure is looked at lie apart, mm. */
const LEVEL_MM = 12;

interface Level {
  readonly middle: Vector3;
  /** Where it reaches farthest from the midline. */
  readonly outermost: Vector3;
}

/** A long structure from level to level, downwards: mm. */
export function courseOf({ positions }: StructureShape): readonly Level[] {
  const levels = new Map<number, Vector3[]>();
  for (let i = 0; i < positions.length; i += 3) {
    const level = Math.round(positions[i + 1]! / LEVEL_MM);
    const points = levels.get(level) ?? [];
    points.push(new Vector3().fromArray(positions, i));
    levels.set(level, points);
  }
  const downwards = [...levels].sort(([a], [b]) => b - a);
  return downwards.map(([, points]) => ({
    middle: points.reduce((sum, point) => sum.add(point), new Vector3()).divideScalar(points.length),
    outermost: points.reduce((most, point) => (Math.abs(point.x) > Math.abs(most.x) ? point : most)).clone(),
  }));
}
