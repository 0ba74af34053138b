import { ballRound, expandBounds, unionBounds } from '../math/bounds.ts';
import type { Field } from './field.ts';
import { NEGLIGIBLE_BLENDS, softMinimum } from './soft-minimum.ts';

/**
 * Everything that is in any of the shapes, with a fillet where they meet. The order of the shapes does not matter; where
 * one shape is alone by far, it is as it was; shapes that lie on each other swell by `blendMm` times the log of their number.
 */
export function smoothUnion(blendMm: number, ...shapes: readonly Field[]): Field {
  if (shapes.length === 0) throw new Error('smoothUnion: no shapes');
  if (!(blendMm > 0)) throw new Error(`smoothUnion: blendMm must be positive, not ${blendMm}`);
  const values = new Float64Array(shapes.length);
  const swellMm = blendMm * Math.log(shapes.length);
  return {
    distance: (x, y, z) => {
      for (let i = 0; i < shapes.length; i++) values[i] = shapes[i]!.distance(x, y, z);
      return softMinimum(values, blendMm);
    },
    // Twice the swelling, because a distance may be a bound that falls short of the true one.
    bounds: expandBounds(unionBounds(shapes.map((shape) => shape.bounds)), 2 * swellMm),
    interval: (x, y, z, radiusMm) => {
      const ends = shapes.map((shape) => shape.interval(x, y, z, radiusMm));
      const lows = ends.map(([low]) => low);
      const highs = ends.map(([, high]) => high);
      return [softMinimum(lows, blendMm), softMinimum(highs, blendMm)];
    },
    within: (box) => {
      const ball = ballRound(box);
      const local = shapes.map((shape) => shape.within(box));
      const ends = local.map((shape) => shape.interval(...ball));
      const limit = Math.min(...ends.map(([, high]) => high)) + NEGLIGIBLE_BLENDS * blendMm;
      const near = local.filter((_, i) => ends[i]![0] <= limit);
      return near.length === 1 ? near[0]! : smoothUnion(blendMm, ...near);
    },
  };
}
