import { type Box3, Matrix4, type PerspectiveCamera, Vector3 } from 'three';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { COARSE_MM } from './coarsen.ts';

/** A hand that pauses is still moving: the exact picture waits so long, s. */
const LINGER_S = 0.15;
/** The most that a coarse surface may lie from the fine one on the screen, CSS pixels. */
const MOST_ERROR_PX = 1.2;

const eye = new Vector3();

/** Says when triangles may be coarse: while the picture moves, and from where the difference is not seen. */
export class Detail {
  private readonly last = new Matrix4();
  private known = false;
  private stillS = Number.POSITIVE_INFINITY;

  /**
   * @param model metres
   * @param heightPx of the canvas, CSS pixels
   * @param deltaS time since the last frame
   * @param changing something other than the camera moves
   */
  mayBeCoarse(camera: PerspectiveCamera, model: Box3, heightPx: number, deltaS: number, changing: boolean): boolean {
    const moved = this.known && !this.last.equals(camera.matrixWorld);
    this.last.copy(camera.matrixWorld);
    this.known = true;
    this.stillS = moved || changing ? 0 : this.stillS + deltaS;
    return this.stillS < LINGER_S && COARSE_MM < MOST_ERROR_PX * nearestPixelMm(camera, model, heightPx);
  }
}

/** What one pixel covers at the nearest part of the model, mm. */
function nearestPixelMm(camera: PerspectiveCamera, model: Box3, heightPx: number): number {
  const distanceM = model.distanceToPoint(eye.setFromMatrixPosition(camera.matrixWorld));
  return (2 * distanceM * MM_PER_METRE * Math.tan((camera.fov * Math.PI) / 360)) / heightPx;
}
