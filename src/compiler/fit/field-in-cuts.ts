import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from '../field/field.ts';

/** A field that ends at flat cuts: what a table means where its reference is cut off. */
export function clippedAtCuts(field: Field, cuts: Bounds): Field {
  if ([...cuts.min, ...cuts.max].every((value) => !Number.isFinite(value))) return field;
  const beyond = (x: number, y: number, z: number): number =>
    Math.max(x - cuts.max[0], cuts.min[0] - x, y - cuts.max[1], cuts.min[1] - y, z - cuts.max[2], cuts.min[2] - z);
  const { bounds } = field;
  return {
    distance: (x, y, z) => Math.max(field.distance(x, y, z), beyond(x, y, z)),
    bounds: {
      min: [0, 1, 2].map((a) => Math.max(bounds.min[a]!, cuts.min[a]!)) as unknown as Bounds['min'],
      max: [0, 1, 2].map((a) => Math.min(bounds.max[a]!, cuts.max[a]!)) as unknown as Bounds['max'],
    },
    interval: (x, y, z, radiusMm) => {
      const [low, high] = field.interval(x, y, z, radiusMm);
      const past = beyond(x, y, z);
      return [Math.max(low, past - radiusMm), Math.max(high, past + radiusMm)];
    },
    within: (box) => clippedAtCuts(field.within(box), cuts),
  };
}
