import type { Vec3 } from '#src/anatomy/frame.ts';
import { twistFreeFrames } from '../math/polyline.ts';
import type { LoftSection } from './loft.ts';

export interface EllipsePoint {
  readonly point: Vec3;
  /** Half the size along the frame's side, and along its normal. */
  readonly halfWidthMm: number;
  readonly halfDepthMm: number;
}

/** Elliptical sections square to a path, for `loft`; they do not turn about it. `normal` says where depth points at first. */
export function ellipticalSections(path: readonly EllipsePoint[], normal: Vec3, corners = 24): LoftSection[] {
  const frames = twistFreeFrames(
    path.map(({ point }) => point),
    normal,
  );
  return path.map(({ point, halfWidthMm, halfDepthMm }, i) => ({
    centre: point,
    axisU: frames[i]!.side,
    axisV: frames[i]!.normal,
    outline: Array.from({ length: corners }, (_, corner) => {
      const turnRad = (2 * Math.PI * corner) / corners;
      return [halfWidthMm * Math.cos(turnRad), halfDepthMm * Math.sin(turnRad)] as const;
    }),
  }));
}
