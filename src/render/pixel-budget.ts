/** A movement feels smooth down to about this time a frame, s. */
const SLOW_S = 0.045;
/** So many slow frames in a row are no hiccup. */
const PATIENCE_FRAMES = 3;
/** Frames this quick with fewer pixels would be quick enough with all of them; no screen of 60 Hz shows quicker ones. */
const QUICK_S = 0.02;
const REDUCED = 0.5;

/** Draws fewer pixels while the picture moves on a computer that cannot keep up; a picture at rest has them all. */
export class PixelBudget {
  /** The computer cannot keep up with all pixels. */
  slow = false;
  private fullRatio = 1;
  private movingFrames = 0;
  private slowFrames = 0;
  private quickFrames = 0;

  /** The pixel ratio for the next frame. @param deltaS time since the last frame */
  next(fullRatio: number, moving: boolean, deltaS: number): number {
    this.fullRatio = fullRatio;
    if (!moving) {
      this.movingFrames = 0;
      return fullRatio;
    }
    this.movingFrames += 1;
    // The first frame's time is that of the rest before it.
    if (this.movingFrames > 1) this.judge(deltaS);
    return this.movingRatio;
  }

  /** The pixel ratio of a moving picture. */
  get movingRatio(): number {
    return this.slow ? this.fullRatio * REDUCED : this.fullRatio;
  }

  private judge(deltaS: number): void {
    this.slowFrames = deltaS > SLOW_S ? this.slowFrames + 1 : 0;
    this.quickFrames = deltaS < QUICK_S ? this.quickFrames + 1 : 0;
    if (this.slowFrames >= PATIENCE_FRAMES) this.slow = true;
    else if (this.quickFrames >= 10 * PATIENCE_FRAMES) this.slow = false;
  }
}
