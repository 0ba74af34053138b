import { describe, expect, it } from 'vitest';
import { STRETCH_TINT_CODE, TAPE_COLOURS, TAPE_DYE_CODES } from '#src/anatomy/tape-colour.ts';

type Triple = readonly [number, number, number];
type Rows = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, full severity, on linear light. */
const SEEN_BY: Readonly<Record<string, Rows>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Twice what is easily told apart side by side. */
const LEAST_DIFFERENCE = 10;

const times = (rows: Rows, [a, b, c]: Triple): Triple => {
  const dot = ([x, y, z]: Triple) => x * a + y * b + z * c;
  return [dot(rows[0]), dot(rows[1]), dot(rows[2])];
};

function linear(code: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(code.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** CIE Lab of linear sRGB, white D65. */
function lab(rgb: Triple): Triple {
  const clamped = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const toXyz: Rows = [
    [0.4124, 0.3576, 0.1805],
    [0.2126, 0.7152, 0.0722],
    [0.0193, 0.1192, 0.9505],
  ];
  const [x, y, z] = times(toXyz, [clamped[0]!, clamped[1]!, clamped[2]!]);
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.9505), f(y), f(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function difference(a: string, b: string, rows: Rows): number {
  const [one, other] = [lab(times(rows, linear(a))), lab(times(rows, linear(b)))];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

describe.each(Object.entries(SEEN_BY))('with %s', (_, rows) => {
  it('the tapes are told apart, and stretched tape from slack tape', () => {
    for (const [i, name] of TAPE_COLOURS.entries()) {
      for (const other of TAPE_COLOURS.slice(i + 1)) {
        expect(difference(TAPE_DYE_CODES[name], TAPE_DYE_CODES[other], rows)).toBeGreaterThan(LEAST_DIFFERENCE);
      }
      expect(difference(TAPE_DYE_CODES[name], STRETCH_TINT_CODE, rows)).toBeGreaterThan(LEAST_DIFFERENCE);
    }
  });
});

it('red and green of one lightness would be found out', () => {
  expect(difference('#a05a3c', '#6b6d3a', SEEN_BY.protanopia!)).toBeLessThan(30);
  expect(difference('#c23b22', '#6f6d20', SEEN_BY.deuteranopia!)).toBeLessThan(
    difference('#c23b22', '#6f6d20', SEEN_BY['full colour vision']!) / 2,
  );
});
