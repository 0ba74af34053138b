import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import type { StripShape, TapeStrip } from '#src/anatomy/tape-strip.ts';
import { type Band, cellsAcross, layBand } from '#src/render/tape/band.ts';
import { drawCentreLine } from '#src/render/tape/centre-line.ts';
import type { LaidStrip } from '#src/render/tape/laid-strip.ts';
import { layProtocol } from '#src/render/tape/lay-protocol.ts';
import { layStrip } from '#src/render/tape/lay-strip.ts';
import { TapeStack } from '#src/render/tape/tape-stack.ts';
import { centreOf, crossesItself, foldsOf, gapsOf, lengthOf, pointOf, widthsOf } from '#tests/support/measure-tape.ts';
import { cylinderSkin, turnedSkin } from '#tests/support/tape-skins.ts';

const RADIUS = 120;
const surface = cylinderSkin(RADIUS, 600);

/** Landmarks on the front of the cylinder: mm to the subject's left along the skin, and up. */
const SPOTS: Record<string, readonly [number, number]> = {
  a: [0, -120],
  b: [0, -80],
  c: [0, 0],
  top: [0, 120],
  'north-left': [60, 100],
  'north-right': [-60, 100],
  'far-left': [110, 60],
  'south-left': [60, -100],
  'south-right': [-60, -100],
  east: [90, 0],
  west: [-90, 0],
};
const places = new Map(
  Object.entries(SPOTS).map(([id, [x, y]]): [string, Vec3] => {
    return [id, [RADIUS * Math.sin(x / RADIUS), y, RADIUS * Math.cos(x / RADIUS)]];
  }),
);
const body = { surface, places, side: 'right' } as const;

const at = (id: string): SkinPoint => {
  return { kind: 'landmark', at: id, side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0 } };
};

function strip(
  shape: StripShape,
  from: string,
  via: string[],
  ends: string[],
  rest: Partial<TapeStrip> = {},
): TapeStrip {
  return {
    order: 1,
    shape,
    lengthCm: [20, 30],
    widthCm: 5,
    laid: 'from-anchor',
    anchor: '',
    path: '',
    end: '',
    course: { from: at(from), via: via.map(at), tails: ends.map((end) => ({ via: [], to: at(end) })) },
    zones: [
      { part: 'anchor', cm: 4, percent: [0, 0] },
      { part: 'middle', cm: null, percent: [20, 20] },
      { part: 'end', cm: 4, percent: [0, 0] },
    ],
    ...rest,
  };
}

function laid(...strips: readonly TapeStrip[]): LaidStrip[] {
  const all = strips.map((entry, i) => layStrip(body, { ...entry, order: i + 1 }));
  const stack = new TapeStack();
  for (const next of all) stack.put(next);
  return all;
}

function only(strips: readonly LaidStrip[]): Band {
  return strips[0]!.bands[0]!.band;
}

describe('an I', () => {
  const band = only(laid(strip('I', 'a', [], ['top'])));

  it('is as wide and long as it should be, round at both ends, and lies just off the skin', () => {
    for (const width of widthsOf(band)) expect(Math.abs(width / 50 - 1)).toBeLessThan(0.01);
    expect(lengthOf(centreOf(band))).toBeCloseTo(240, 0);
    expect([band.halfWidths[0], band.halfWidths.at(-1)]).toEqual([13, 13]);
    const { mean, least, most } = gapsOf(surface, band);
    expect(least).toBeGreaterThan(0.1);
    expect(mean).toBeLessThan(0.35);
    expect(most).toBeLessThan(0.4);
    expect(foldsOf(band)).toBe(0);
  });

  it('keeps its width round the body, where a flat cut-out laid from the front does not', () => {
    const round = only(laid(strip('I', 'east', [], ['west'])));
    for (const width of widthsOf(round)) expect(Math.abs(width / 50 - 1)).toBeLessThan(0.01);
    // The decal: as wide as that seen from the front, so the skin under it is longer at the sides.
    const upright = only(laid(strip('I', 'south-left', [], ['north-left'])));
    const decal = Array.from({ length: upright.columns }, (_, i) => {
      const x = pointOf(upright, 9, 6).x + 50 * (i / (upright.columns - 1) - 0.5);
      return new Vector3(x, 0, Math.sqrt(RADIUS ** 2 - x ** 2));
    });
    expect(lengthOf(decal) / 50).toBeGreaterThan(1.1);
  });

  it('that goes straight through the body fails the measures', () => {
    const [start, end] = [
      surface.nearest(new Vector3(...places.get('east')!)),
      surface.nearest(new Vector3(...places.get('west')!)),
    ];
    const chord = structuredClone(only(laid(strip('I', 'east', [], ['west']))));
    for (let i = 0; i < chord.rows * chord.columns; i++) {
      const part = chord.along[Math.floor(i / chord.columns)]! / chord.along.at(-1)!;
      const point = start.at.clone().lerp(end.at, part);
      chord.positions.set([point.x, chord.positions[3 * i + 1]!, point.z], 3 * i);
    }
    expect(gapsOf(surface, chord).least).toBeLessThan(-5);
  });
});

describe('tails', () => {
  it.each<[StripShape, string[], number]>([
    ['Y', ['north-left', 'north-right'], 2],
    ['fan', ['north-right', 'top', 'far-left', 'north-left'], 4],
  ])('%s: an even share of the width each, one piece with the base', (shape, ends, count) => {
    const [laidStrip] = laid(strip(shape, 'a', ['b'], ends));
    const [base, ...tails] = laidStrip!.bands;
    expect(tails).toHaveLength(count);
    for (const { band, hangsOn } of tails) {
      for (const width of widthsOf(band)) expect(Math.abs(width / (50 / count) - 1)).toBeLessThan(0.02);
      expect(foldsOf(band)).toBe(0);
      for (let column = 0; column < band.columns; column++) {
        const seam = new Vector3().fromArray(base!.band.positions, 3 * hangsOn![column]!);
        expect(pointOf(band, 0, column).distanceTo(seam)).toBe(0);
      }
    }
    // Side by side from right to left, with no point of the base's last row left out.
    const used = new Set(tails.flatMap(({ hangsOn }) => hangsOn));
    expect(used.size).toBe(base!.band.columns);
  });

  it('lie in the order of their ends, however the record lists them', () => {
    for (const ends of [
      ['north-left', 'north-right'],
      ['north-right', 'north-left'],
    ]) {
      const [laidStrip] = laid(strip('Y', 'a', ['b'], ends));
      for (const { band } of laidStrip!.bands.slice(1)) {
        const centre = centreOf(band);
        expect(centre[0]!.x * centre.at(-1)!.x).toBeGreaterThan(0);
      }
    }
  });

  it('X: two tails at each end of the base, measured from the end of the ones to the end of the others', () => {
    const ends = ['north-left', 'north-right', 'south-left', 'south-right'];
    const [laidStrip] = laid(strip('X', 'c', [], ends, { laid: 'middle-out' }));
    const [base, ...tails] = laidStrip!.bands;
    expect(tails.map(({ direction }) => direction)).toEqual([1, 1, -1, -1]);
    expect(base!.band.ends).toEqual([false, false]);
    for (const { band, hangsOn } of tails) {
      for (const width of widthsOf(band)) expect(Math.abs(width / 25 - 1)).toBeLessThan(0.02);
      const seam = new Vector3().fromArray(base!.band.positions, 3 * hangsOn![0]!);
      expect(pointOf(band, 0, 0).distanceTo(seam)).toBe(0);
      // Each sets off away from the base.
      expect(pointOf(band, 4, 3).y * centreOf(band).at(-1)!.y).toBeGreaterThan(0);
      expect(Math.abs(pointOf(band, 4, 3).y)).toBeGreaterThan(Math.abs(pointOf(band, 0, 3).y));
    }
  });
});

describe('stacking', () => {
  it('lays a later strip over an earlier one where they cross, and on the skin elsewhere', () => {
    const [under, over] = laid(strip('I', 'a', [], ['top']), strip('I', 'west', [], ['east']));
    const gapAt = (strip: LaidStrip, row: number) => {
      const point = pointOf(strip.bands[0]!.band, row, 6);
      return surface.nearest(point).at.distanceTo(point);
    };
    const middleOf = ({ bands }: LaidStrip) => Math.floor(bands[0]!.band.rows / 2);
    expect(gapAt(over!, middleOf(over!)) - gapAt(under!, middleOf(under!))).toBeGreaterThan(0.1);
    expect(gapAt(over!, 2)).toBeCloseTo(gapAt(under!, 2), 1);
  });

  it('makes a bridge over a furrow and presses into no skin', () => {
    const outline = Array.from({ length: 121 }, (_, i): [number, number] => {
      const y = (i - 60) * 4;
      return [RADIUS - 8 * Math.exp(-((y / 8) ** 2)), y];
    });
    const furrowed = turnedSkin([[0, -240], ...outline, [0, 240]], 160);
    const [from, to] = [furrowed.nearest(new Vector3(0, -80, RADIUS)), furrowed.nearest(new Vector3(0, 80, RADIUS))];
    const line = drawCentreLine(furrowed, [from, to]);
    const shape = { widthMm: 50, cells: cellsAcross(50), roundStart: true, roundEnd: true };
    const flat = layBand(furrowed, line, shape);
    const bridged = structuredClone(flat);
    const place = { startMm: 0, direction: 1, offsetMm: 0, wholeMm: 160, hangsOn: null } as const;
    new TapeStack().put({ bands: [{ band: bridged, ...place }] });
    expect(gapsOf(furrowed, bridged).most).toBeGreaterThan(1);
    expect(gapsOf(furrowed, bridged).least).toBeGreaterThan(0);
    // Not taken off the skin, it runs into it between its points.
    expect(gapsOf(furrowed, flat).least).toBeLessThan(0);
  });
});

it('a band that runs over itself is found out', () => {
  const band = only(laid(strip('I', 'a', [], ['top'])));
  expect(crossesItself(band)).toBe(false);
  const looped = structuredClone(band);
  looped.positions.copyWithin(3 * 40 * band.columns, 0, 3 * 4 * band.columns);
  expect(crossesItself(looped)).toBe(true);
});

describe('what a shader is told', () => {
  const strips = [
    strip('Y', 'a', ['b'], ['north-left', 'north-right']),
    strip('I', 'west', ['c'], ['east'], { order: 2, laid: 'middle-out' }),
  ];
  let geometry: ReturnType<typeof finish>;
  function finish() {
    const work = layProtocol(body, strips);
    for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
  }
  beforeAll(() => {
    geometry = finish();
  });

  it('rolls the strips out one after another, a middle-out one from its middle', () => {
    const [first, second] = geometry.strips;
    expect(first!.fromLaidMm).toBe(0);
    expect(second!.fromLaidMm).toBe(first!.toLaidMm);
    expect(second!.toLaidMm - second!.fromLaidMm).toBeCloseTo(second!.ways[0]!.laidMm / 2, 0);
    for (const [i, { fromLaidMm, toLaidMm, firstIndex, indexCount }] of geometry.strips.entries()) {
      const vertices = [...new Set(geometry.indices.subarray(firstIndex, firstIndex + indexCount))];
      const turns = vertices.map((vertex) => geometry.courses[4 * vertex + 3]!);
      expect(Math.min(...turns)).toBeLessThan(fromLaidMm + 4);
      expect(Math.min(...turns)).toBeGreaterThan(fromLaidMm - 1);
      expect(Math.max(...turns)).toBeCloseTo(toLaidMm, 0);
      expect(new Set(vertices.map((vertex) => geometry.rims[2 * vertex + 1]!))).toEqual(new Set([i]));
    }
  });

  it('stretches the middle and not the ends', () => {
    const stretchAt = (mm: number) => {
      for (let i = 0; i < geometry.courses.length; i += 4) {
        if (Math.abs(geometry.courses[i]! - mm) < 2) return geometry.courses[i + 2]!;
      }
      return Number.NaN;
    };
    expect(stretchAt(10)).toBe(0);
    expect(stretchAt(100)).toBeCloseTo(0.11, 5);
  });

  it('has no edge inside a strip', () => {
    const seam = geometry.courses.findIndex((value, i) => i % 4 === 0 && Math.abs(value - 40) < 0.5) / 4;
    const across = geometry.courses[4 * seam + 1]!;
    expect(seam).toBeGreaterThan(0);
    expect(geometry.rims[2 * seam]!).toBeCloseTo(25 - Math.abs(across), 3);
  });
});
