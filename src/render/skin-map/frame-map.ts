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
  return { bounds: all.bounds, towards: (main ?? all).towards };
}
