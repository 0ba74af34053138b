import { describe, expect, it } from 'vitest';
import { TapDetector } from '#src/render/pointer-gesture.ts';

const at = (x: number, y: number, timeMs: number, pointerId = 1) => ({ x, y, timeMs, pointerId });

function gesture(pointerType: string, end: ReturnType<typeof at>, path: ReturnType<typeof at>[] = []): boolean {
  const taps = new TapDetector();
  taps.press(at(100, 100, 0), pointerType);
  for (const moment of path) taps.move(moment);
  return taps.release(end);
}

describe('TapDetector', () => {
  it.each([
    ['mouse', 3, true],
    ['mouse', 6, false],
    ['touch', 8, true],
    ['touch', 14, false],
    ['a pointer of the future', 3, true],
  ])('with a %s, %d px of trembling: tap is %s', (type, px, tap) => {
    expect(gesture(type, at(100 + px, 100, 90))).toBe(tap);
  });

  it('takes a drag that comes back to where it began for a drag', () => {
    expect(gesture('mouse', at(100, 100, 300), [at(180, 100, 100), at(100, 100, 250)])).toBe(false);
  });

  it('takes a long press for no tap', () => {
    expect(gesture('touch', at(100, 100, 1200))).toBe(false);
  });

  it('takes two fingers for no tap, whichever lifts first', () => {
    const taps = new TapDetector();
    taps.press(at(100, 100, 0, 1), 'touch');
    taps.press(at(200, 100, 20, 2), 'touch');
    expect(taps.release(at(200, 100, 80, 2))).toBe(false);
    expect(taps.release(at(100, 100, 90, 1))).toBe(false);
  });

  it('is ready for the next tap after a drag, a pinch or a cancelled press', () => {
    const taps = new TapDetector();
    taps.press(at(0, 0, 0), 'mouse');
    taps.release(at(90, 0, 50));
    taps.press(at(0, 0, 100), 'touch');
    taps.cancel(1);
    expect(taps.release(at(0, 0, 120))).toBe(false);
    taps.press(at(5, 5, 200), 'mouse');
    expect(taps.release(at(5, 5, 260))).toBe(true);
  });

  it('hears of no tap that began elsewhere', () => {
    expect(new TapDetector().release(at(0, 0, 10))).toBe(false);
  });
});
