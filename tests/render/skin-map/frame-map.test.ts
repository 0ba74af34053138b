import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { PaintedZone } from '#src/anatomy/skin-paint.ts';
import { frameMap } from '#src/render/skin-map/frame-map.ts';

const zone = (look: PaintedZone['look'], ...wayMm: Vec3[]): PaintedZone => {
  return { look, tone: 0, strokes: [{ wayMm, radiusMm: 20 }] };
};
const towards = (...zones: PaintedZone[]) => frameMap({ zones, marks: [] })?.towards ?? [];

describe('frameMap', () => {
  it('holds what is painted and the spots, but not a ring', () => {
    const marks = [
      { look: 'spot', atMm: [-50, 100, -80] },
      { look: 'pinch', atMm: [0, 900, 0] },
    ] as const;
    const framed = frameMap({ zones: [zone('main', [-80, 0, -100]), zone('spill', [-90, -300, -70])], marks });
    expect(framed?.bounds.max[1]).toBe(125);
    expect(framed?.bounds.min[1]).toBe(-325);
  });

  it('looks from where pain is felt as a rule', () => {
    expect(towards(zone('main', [-40, 150, -70]), zone('spill', [-40, 20, 110], [-60, 0, 100]))[2]).toBeLessThan(-0.8);
    expect(towards(zone('spill', [-40, 20, 110]))[2]).toBeGreaterThan(0.8);
  });

  it.each([
    ['right', -1],
    ['left', 1],
  ])('does not look at the inner %s thigh from the other side of the body', (_side, out) => {
    const [x = 0, y = 0, z = 0] = towards(zone('main', [out * 15, -150, 20], [out * 20, -250, 10]));
    expect(x * out).toBeCloseTo(-0.35, 6);
    expect(z).toBeGreaterThan(0.8);
    expect(Math.hypot(x, y, z)).toBeCloseTo(1, 6);
  });

  it('has no frame for signs without a map', () => {
    expect(frameMap({ zones: [], marks: [{ look: 'spot', atMm: [0, 0, 0] }] })).toBeNull();
  });
});
