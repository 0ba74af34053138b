import type { Vec3 } from '#src/anatomy/frame.ts';
import { addScaled, cross, normalise, perpendicularNear } from '#src/compiler/math/vec3.ts';
import { positionOf } from '../landmarks/position-of.ts';

/** Out of the socket: to the side, down and a little forward, square to the plane of its rim. */
export const RIM_NORMAL: Vec3 = normalise([-0.79, -0.61, 0.07]);

/** Radius of the rim about the middle of the head, mm. */
const RIM_MM = 26.4;
/**
 * How far the edge of the bone stands out beyond the middle of the head, mm, in steps of 15 degrees from the top over the
 * back; below, over the notch (step 11 to 15), where the transverse ligament bridges it, even with its ends.
 */
const EDGE_MM = [-5, -4, -4, -5, -4.5, -3, -1, 0, 1, 1, -1, -3, -4, -5, -5, -6, -6, -6, -7, -7.5, -7, -6.5, -7, -6.5];

/** The edge of the socket as a closed ring of points, the first repeated at the end, `outMm` beyond the bone. */
export function acetabularRim(outMm: number): Vec3[] {
  const centre = positionOf('femoral-head-centre');
  const up = perpendicularNear(RIM_NORMAL, [0, 1, 0]);
  const back = cross(RIM_NORMAL, up);
  const ring = EDGE_MM.map((edgeMm, i): Vec3 => {
    const turnRad = (2 * Math.PI * i) / EDGE_MM.length;
    const level = edgeMm + outMm;
    const radius = Math.sqrt(RIM_MM ** 2 - edgeMm ** 2);
    const around = addScaled(addScaled(centre, up, radius * Math.cos(turnRad)), back, radius * Math.sin(turnRad));
    return addScaled(around, RIM_NORMAL, level);
  });
  return [...ring, ...ring.slice(0, 1)];
}
