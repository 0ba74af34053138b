import { describe, expect, it } from 'vitest';
import { lengthwise, ringwise } from '#src/render/grain-direction.ts';
import { mulberry32 } from '#tests/support/random.ts';

const random = mulberry32(7);
const AXIS = [0.6, -0.48, 0.64] as const;
/** Points of a thin band along AXIS, metres. */
const band = Float32Array.from(
  Array.from({ length: 400 }, () => {
    const along = (random() - 0.5) * 0.12;
    return AXIS.map((part) => 0.03 + along * part + (random() - 0.5) * 0.006);
  }).flat(),
);

describe('lengthwise', () => {
  it('stays the same along a band and changes across it', () => {
    const ends = Float32Array.from([...band, 0, 0, 0, ...AXIS.map((part) => 0.05 * part)]);
    const coordinates = lengthwise(ends);
    const [from, to] = [coordinates.slice(-4, -2), coordinates.slice(-2)];
    expect(Math.hypot(to[0]! - from[0]!, to[1]! - from[1]!)).toBeLessThan(2);
    const spread = Math.max(...lengthwise(band)) - Math.min(...lengthwise(band));
    expect(spread).toBeGreaterThan(4);
    expect(spread).toBeLessThan(20);
  });
});

describe('ringwise', () => {
  it('is the same all round an oval, less within it, and tells heights apart', () => {
    const round = Array.from({ length: 24 }, (_, i) => {
      const turn = (i / 24) * 2 * Math.PI;
      return [0.025 * Math.cos(turn), 0.1, 0.015 * Math.sin(turn)];
    });
    const coordinates = ringwise(Float32Array.from([...round.flat(), 0.01, 0.104, 0]));
    for (let i = 1; i < 24; i++) expect(coordinates[2 * i]).toBeCloseTo(coordinates[0]!, 3);
    expect(coordinates[0]).toBeCloseTo(20, 3);
    expect(coordinates[48]).toBeCloseTo(8, 3);
    expect(coordinates[49]! - coordinates[1]!).toBeCloseTo(4, 3);
  });
});
