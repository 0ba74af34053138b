import type { Bounds } from '#src/anatomy/frame.ts';
import { expandBounds } from '../math/bounds.ts';
import type { Field } from './field.ts';

/** Small balls that are added to a shape, and others that are then taken from it: x, y, z per ball, mm. */
export interface Patches {
  readonly added: readonly number[];
  readonly taken: readonly number[];
  readonly radiusMm: number;
}

/** A shape with its pinholes plugged and its stray handles cut. */
export function patched(shape: Field, patches: Patches): Field {
  const { added, taken, radiusMm } = patches;
  if (added.length === 0 && taken.length === 0) return shape;
  const combine = (value: number, toAdded: number, toTaken: number) => Math.max(Math.min(value, toAdded), -toTaken);
  return {
    distance: (x, y, z) =>
      combine(shape.distance(x, y, z), nearest(added, x, y, z) - radiusMm, nearest(taken, x, y, z) - radiusMm),
    bounds: expandBounds(shape.bounds, added.length > 0 ? 2 * radiusMm : 0),
    interval: (x, y, z, ballMm) => {
      const [low, high] = shape.interval(x, y, z, ballMm);
      const plus = nearest(added, x, y, z) - radiusMm;
      const minus = nearest(taken, x, y, z) - radiusMm;
      return [combine(low, plus - ballMm, minus + ballMm), combine(high, plus + ballMm, minus - ballMm)];
    },
    within: (box) => {
      // A ball farther off than this changes no sign in the box.
      const near = expandBounds(box, 2 * radiusMm);
      return patched(shape.within(box), { added: inBox(added, near), taken: inBox(taken, near), radiusMm });
    },
  };
}

function nearest(centres: readonly number[], x: number, y: number, z: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < centres.length; i += 3) {
    const [dx, dy, dz] = [x - centres[i]!, y - centres[i + 1]!, z - centres[i + 2]!];
    least = Math.min(least, dx * dx + dy * dy + dz * dz);
  }
  return Math.sqrt(least);
}

function inBox(centres: readonly number[], { min, max }: Bounds): number[] {
  const kept: number[] = [];
  for (let i = 0; i < centres.length; i += 3) {
    const [x, y, z] = [centres[i]!, centres[i + 1]!, centres[i + 2]!];
    if (x < min[0] || y < min[1] || z < min[2] || x > max[0] || y > max[1] || z > max[2]) continue;
    kept.push(x, y, z);
  }
  return kept;
}
