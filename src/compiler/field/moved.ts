import type { Bounds } from '#src/anatomy/frame.ts';
import { boundsOfPoints, cornersOf, EVERYWHERE, isFiniteBox } from '../math/bounds.ts';
import { inverseMotion, move, type RigidMotion } from '../math/rigid.ts';
import type { Field } from './field.ts';

/** The shape rotated about the origin and then shifted; distances stay as they are. */
export function moved(shape: Field, motion: RigidMotion): Field {
  const back = inverseMotion(motion);
  return {
    distance: (x, y, z) => {
      const [bx, by, bz] = move(back, [x, y, z]);
      return shape.distance(bx, by, bz);
    },
    bounds: boxRound(shape.bounds, motion),
    interval: (x, y, z, radiusMm) => {
      const [bx, by, bz] = move(back, [x, y, z]);
      return shape.interval(bx, by, bz, radiusMm);
    },
    within: (box) => moved(shape.within(boxRound(box, back)), motion),
  };
}

function boxRound(box: Bounds, motion: RigidMotion): Bounds {
  if (!isFiniteBox(box)) return EVERYWHERE;
  return boundsOfPoints(cornersOf(box).map((corner) => move(motion, corner)));
}
