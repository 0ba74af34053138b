import type { BodyFigure } from './body-figure.ts';
import { apart, gaps, type PosedBody, sinkings } from './contacts.ts';
import { MOVEMENTS } from './joints.ts';
import { meetingsOf, poseBody } from './pose-body.ts';

/** How far off a figure may come to rest before it looks wrong, cm. */
export const TOLERANCE_CM = { floats: 1.8, sinks: 2.5, misses: 3 };
/** Joints are kept within their range; more than this beyond it is no rounding, degrees. */
const BEYOND_DEG = 0.5;

/** Why a figure cannot be: what should rest on something and does not, what goes through it, what bends too far. */
export function checkFigure(figure: BodyFigure): readonly string[] {
  return checkPosed(poseBody(figure), figure);
}

/** The same for a body that has come to rest. */
export function checkPosed(body: PosedBody, figure: BodyFigure): readonly string[] {
  const floats = body.touches.flatMap((touch) => {
    const off = Math.max(...gaps(body, touch).map(Math.abs));
    return off > TOLERANCE_CM.floats ? [`${touch[0]} is ${off.toFixed(1)} cm off the ${touch[1]}`] : [];
  });
  const sinks = sinkings(body)
    .filter(({ cm }) => cm < -TOLERANCE_CM.sinks)
    .map(({ part, into, cm }) => `${part} goes ${(-cm).toFixed(1)} cm through the ${into}`);
  const misses = meetingsOf(figure, body.stance).flatMap(({ part, on }) => {
    const off = Math.hypot(...apart(body, part, on));
    return off > TOLERANCE_CM.misses ? [`${part} is ${off.toFixed(1)} cm from the ${on.place}`] : [];
  });
  const bends = MOVEMENTS.flatMap(({ joint, motion, side, rangeDeg: [least, most] }, index) => {
    const deg = body.posture.angles[index] ?? 0;
    const within = deg >= least - BEYOND_DEG && deg <= most + BEYOND_DEG;
    return within
      ? []
      : [`${joint} ${motion} ${side} of ${deg.toFixed(0)} degrees, but it goes from ${least} to ${most}`];
  });
  return [...floats, ...sinks, ...misses, ...bends];
}
