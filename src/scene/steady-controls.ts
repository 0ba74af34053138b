import { CameraControlsImpl } from '@react-three/drei';
import { Vector2 } from 'three';

/** What the first frame of a movement counts for: the pause before it is no part of the movement. */
const FIRST_FRAME_S = 1 / 60;
/** A slow computer may take this long for a frame; a longer gap is a page that was in the background. */
const LONGEST_FRAME_S = 0.5;

/** Where the pointer is, seen from the middle of the lens, which a shifted picture does not have at its own middle. */
class PointerFromLens extends Vector2 {
  readonly shift = new Vector2();

  override set(x: number, y: number): this {
    return super.set(x + this.shift.x, y + this.shift.y);
  }
}

/**
 * The library's controls with two things put right: frames are drawn on demand only, so the time since the last one
 * must not make the camera jump; and zooming to the pointer must know that panels shift the picture.
 */
export class SteadyControls extends CameraControlsImpl {
  private readonly pointer = new PointerFromLens();
  private updated = false;

  constructor(...args: ConstructorParameters<typeof CameraControlsImpl>) {
    super(...args);
    this._dollyControlCoord = this.pointer;
  }

  /** How far the picture is shifted, in half widths to the right and half heights downward. */
  shiftPicture(rightward: number, downward: number): void {
    this.pointer.shift.set(-rightward, downward);
  }

  override update(deltaS: number): boolean {
    this.updated = super.update(this.updated ? Math.min(deltaS, LONGEST_FRAME_S) : FIRST_FRAME_S);
    return this.updated;
  }

  /** The picture moves visibly; the library's own `active` stays true when a movement ends within one step. */
  get moving(): boolean {
    return this.active && this.updated;
  }
}
