import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import type { Mark, PaintedZone } from '#src/anatomy/skin-paint.ts';
import { framePoints } from '../frame-points.ts';

/** How far a painted place reaches round its way, on the whole, mm. */
const MARGIN_MM = 25;

/**
 * The box round what is painted and marked, mm, and the side of the body from which its main part is seen; null where
 * nothing is painted.
 */
export function frameMap({
  zones,
  marks,
}: {
  readonly zones: readonly PaintedZone[];
  readonly marks: readonly Mark[];
}): { readonly bounds: Bounds; readonly towards: Vec3 } | null {
  const pointsOf = (some: readonly PaintedZone[]) =>
    some.flatMap(({ strokes }) => strokes.flatMap(({ wayMm }) => wayMm));
  const spots = marks.filter(({ look }) => look === 'spot').map(({ atMm }) => atMm);
  const main = framePoints([...pointsOf(zones.filter(({ look }) => look !== 'spill')), ...spots], MARGIN_MM);
  const all = framePoints([...pointsOf(zones), ...spots], MARGIN_MM);
  if (zones.length === 0 || !all) return null;
  return { bounds: all.bounds, towards: notAcross((main ?? all).towards, (all.bounds.min[0] + all.bounds.max[0]) / 2) };
}

/** From the other side of the body the other thigh would hide the inner one: as far as this over the midline, and no more. */
const MOST_ACROSS = 0.35;

function notAcross([x, y, z]: Vec3, middleX: number): Vec3 {
  const across = -Math.sign(middleX) * x;
  if (across <= MOST_ACROSS) return [x, y, z];
  const forward = Math.sqrt(1 - y * y - MOST_ACROSS ** 2);
  return [-Math.sign(middleX) * MOST_ACROSS, y, z < 0 ? -forward : forward];
}
