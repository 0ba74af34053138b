import { type Box3, Matrix4, type PerspectiveCamera, Vector3 } from 'three';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { COARSE_LEVELS } from './coarsen.ts';

/** A hand that pauses is still moving: the exact picture waits so long, s. */
const LINGER_S = 0.15;

const eye = new Vector3();

/** Says how coarse triangles may be: while the picture moves, and as far as the difference is not seen. */
export class Detail {
  private readonly last = new Matrix4();
  private known = false;
  private stillS = Number.POSITIVE_INFINITY;

  /**
   * How many of `COARSE_LEVELS` may be used, 0 for the exact triangles.
   * @param model metres
   * @param heightPx of the canvas, CSS pixels or, when fewer are drawn, these
   * @param deltaS time since the last frame
   * @param changing something other than the camera moves
   */
  levels(camera: PerspectiveCamera, model: Box3, heightPx: number, deltaS: number, changing: boolean): number {
    const moved = this.known && !this.last.equals(camera.matrixWorld);
    this.last.copy(camera.matrixWorld);
    this.known = true;
    this.stillS = moved || changing ? 0 : this.stillS + deltaS;
    if (this.stillS >= LINGER_S) return 0;
    const pixelMm = nearestPixelMm(camera, model, heightPx);
    return COARSE_LEVELS.filter(({ fromPixelMm }) => pixelMm >= fromPixelMm).length;
  }
}

/** What one pixel covers at the nearest part of the model, mm. */
function nearestPixelMm(camera: PerspectiveCamera, model: Box3, heightPx: number): number {
  const distanceM = model.distanceToPoint(eye.setFromMatrixPosition(camera.matrixWorld));
  return (2 * distanceM * MM_PER_METRE * Math.tan((camera.fov * Math.PI) / 360)) / heightPx;
}
