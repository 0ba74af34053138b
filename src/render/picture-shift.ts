import type { PerspectiveCamera } from 'three';
import { freeArea, type Viewport } from './framing.ts';

/** Time constant with which the picture makes room for a panel, s. */
const EASE_S = 0.12;
const SETTLED_PX = 0.25;
/** What the first frame of a shift counts for: the rest before it is no part of the shift. */
const FIRST_FRAME_S = 1 / 60;

/**
 * Moves the picture so that what the camera looks at is seen in the middle of the area that panels leave free.
 * The lens is shifted, not the camera, so a pose means the same on every screen and turning keeps its centre.
 */
export class PictureShift {
  private rightwardPx = 0;
  private downwardPx = 0;
  private moving = false;

  /** @returns true while the shift is under way */
  step(viewport: Viewport, deltaS: number, eased: boolean): boolean {
    const { rightwardPx, downwardPx } = freeArea(viewport);
    const part = eased ? 1 - Math.exp(-(this.moving ? deltaS : FIRST_FRAME_S) / EASE_S) : 1;
    const restX = rightwardPx - this.rightwardPx;
    const restY = downwardPx - this.downwardPx;
    const arrived = part === 1 || Math.max(Math.abs(restX), Math.abs(restY)) < SETTLED_PX;
    this.rightwardPx = arrived ? rightwardPx : this.rightwardPx + restX * part;
    this.downwardPx = arrived ? downwardPx : this.downwardPx + restY * part;
    this.moving = !arrived;
    return this.moving;
  }

  /** Applies the shift; returns it in half widths to the right and half heights downward. */
  apply(camera: PerspectiveCamera, { widthPx, heightPx }: Viewport): { rightward: number; downward: number } {
    const x = -this.rightwardPx;
    const y = -this.downwardPx;
    const { view } = camera;
    const same =
      view !== null &&
      view.offsetX === x &&
      view.offsetY === y &&
      view.fullWidth === widthPx &&
      view.fullHeight === heightPx;
    if (!same) camera.setViewOffset(widthPx, heightPx, x, y, widthPx, heightPx);
    return { rightward: (2 * this.rightwardPx) / widthPx, downward: (2 * this.downwardPx) / heightPx };
  }
}
