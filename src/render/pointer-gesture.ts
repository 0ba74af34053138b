/** A pointer going down or up; client coordinates in CSS pixels, time in ms. */
export interface PointerMoment {
  readonly x: number;
  readonly y: number;
  readonly timeMs: number;
  readonly pointerId: number;
}

/** Movement that still counts as holding still: a finger trembles more than a mouse. */
const SLOP_PX = { mouse: 4, pen: 6, touch: 10 } as const;
/** A longer press is no tap. */
const LONGEST_TAP_MS = 600;

/** Tells a tap from a drag, a long press and a pinch. */
export class TapDetector {
  private start: PointerMoment | null = null;
  private slopPx: number = SLOP_PX.mouse;
  private spoilt = false;
  private readonly down = new Set<number>();

  press(moment: PointerMoment, pointerType: string): void {
    this.down.add(moment.pointerId);
    if (this.down.size > 1) {
      this.spoilt = true;
      return;
    }
    this.start = moment;
    this.spoilt = false;
    this.slopPx = SLOP_PX[pointerType as keyof typeof SLOP_PX] ?? SLOP_PX.mouse;
  }

  move(moment: PointerMoment): void {
    if (this.start && Math.hypot(moment.x - this.start.x, moment.y - this.start.y) > this.slopPx) this.spoilt = true;
  }

  /** True when what ends here was a tap. */
  release(moment: PointerMoment): boolean {
    this.move(moment);
    const { start, spoilt } = this;
    this.cancel(moment.pointerId);
    return (
      start !== null &&
      start.pointerId === moment.pointerId &&
      !spoilt &&
      moment.timeMs - start.timeMs <= LONGEST_TAP_MS
    );
  }

  cancel(pointerId: number): void {
    this.down.delete(pointerId);
    if (this.down.size === 0) this.start = null;
  }

  /** True while the pointer that is down has left the place where it went down. */
  get dragging(): boolean {
    return this.start !== null && this.spoilt;
  }
}
