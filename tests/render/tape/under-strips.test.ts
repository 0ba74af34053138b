import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { twinId } from '#src/anatomy/ids.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { UnderStrip } from '#src/anatomy/under-strip.ts';
import { Picker } from '#src/render/picking.ts';
import { layProtocol, type TapeGeometry } from '#src/render/tape/lay-protocol.ts';
import { type Tissues, underStrips } from '#src/render/tape/under-strips.ts';
import { boxShape } from '#tests/support/boxes.ts';
import { realPicker } from '#tests/support/real-picker.ts';
import { type RealBody, realBody } from '#tests/support/tape-skins.ts';

function finish<T>(work: Generator<undefined, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

const CELL_MM = 2;
const [COLUMNS, ROWS] = [25, 50];

/** A strip 5 cm wide and 10 cm long that lies flat, its outer side up along z; it runs along y from 0. */
function flatTape(zMm: number): TapeGeometry {
  const positions: number[] = [];
  const indices: number[] = [];
  for (let row = 0; row <= ROWS; row++) {
    for (let column = 0; column <= COLUMNS; column++) positions.push(column * CELL_MM, row * CELL_MM, zMm);
  }
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const a = row * (COLUMNS + 1) + column;
      const b = a + COLUMNS + 1;
      indices.push(a, b, a + 1, a + 1, b, b + 1);
    }
  }
  // Along y, then from left to right: seen from above, the points of a row run from the right edge to the left one.
  const mirrored = positions.map((mm, i) => (i % 3 === 0 ? 50 - mm : mm));
  return {
    positions: Float32Array.from(mirrored),
    normals: new Float32Array(positions.length),
    courses: new Float32Array(0),
    rims: new Float32Array(0),
    indices: Uint32Array.from(indices),
    strips: [{ order: 1, ways: [], fromLaidMm: 0, toLaidMm: 100, firstIndex: 0, indexCount: indices.length }],
  };
}

type Box = readonly [id: string, system: Atlas['structures'][number]['system'], min: Vec, max: Vec];
type Vec = readonly [number, number, number];

const SKIN: Box = ['skin', 'skin', [-100, -100, -200], [100, 200, 0]];
/** Under half of the strip, from 12 mm down. */
const OUTER: Box = ['outer-right', 'muscle', [-100, -100, -30], [100, 50, -12]];
/** Under all of it, from 40 mm down. */
const INNER: Box = ['inner-right', 'muscle', [-100, -100, -50], [100, 200, -40]];
/** Crosses the strip, 4 mm wide. */
const NERVE: Box = ['nerve-right', 'nerve', [-100, 70, -24], [100, 74, -20]];

function tissues(...boxes: readonly Box[]): Tissues {
  const picker = new Picker(boxes.length);
  picker.add(boxes.map(([, , min, max], index) => boxShape(index, min, max)));
  return { picker, structures: boxes.map(([id, system]) => ({ id, system })) };
}

const under = (...boxes: readonly Box[]) => finish(underStrips(tissues(...boxes), flatTape(0.3)))[0]!.parts;
const idsOf = (parts: ReturnType<typeof under>) => parts.map(({ id }) => id);

describe('under a flat strip', () => {
  it('tells which part of it each muscle and nerve lies under, how deep, and which comes first', () => {
    const parts = under(SKIN, OUTER, INNER, NERVE);
    expect(idsOf(parts)).toEqual(['outer-right', 'inner-right', 'nerve-right']);
    const [outer, inner, nerve] = parts;
    expect(inner?.share).toBeCloseTo(1, 5);
    expect(inner?.depthMm).toBeCloseTo(40, 3);
    expect(outer?.share).toBeCloseTo(0.5, 5);
    expect(outer?.depthMm).toBeCloseTo(12, 3);
    expect(outer?.first).toBe(true);
    expect(nerve?.share).toBeCloseTo(4 / 100, 5);
    expect(nerve?.depthMm).toBeCloseTo(20, 3);
    expect(inner?.first).toBe(false);
    const smaller: Box = ['outer-right', 'muscle', [-100, -100, -30], [100, 40, -12]];
    expect(idsOf(under(SKIN, smaller, INNER))).toEqual(['inner-right', 'outer-right']);
  });

  it('leaves out what lies beside the strip, under a bone, too deep or under a corner of it alone', () => {
    const beside: Box = ['outer-right', 'muscle', [60, -100, -30], [100, 200, -12]];
    expect(idsOf(under(SKIN, beside, INNER))).toEqual(['inner-right']);
    const plate: Box = ['plate', 'bone', [-100, -100, -35], [100, 200, -34]];
    expect(idsOf(under(SKIN, OUTER, INNER, plate))).toEqual(['outer-right', 'plate']);
    const deep: Box = ['inner-right', 'muscle', [-100, -100, -90], [100, 200, -70]];
    expect(idsOf(under(SKIN, OUTER, deep))).toEqual(['outer-right']);
    const corner: Box = ['corner-right', 'muscle', [-100, -100, -10], [100, 5, -5]];
    expect(idsOf(under(SKIN, corner, INNER))).toEqual(['inner-right']);
  });

  it('names a bone where nothing but fascia lies over it', () => {
    const bone: Box = ['bone', 'bone', [-100, 50, -60], [100, 200, -10]];
    const fascia: Box = ['fascia', 'fascia', [-100, -100, -6], [100, 200, -5]];
    expect(idsOf(under(SKIN, OUTER, bone, fascia))).toEqual(['outer-right', 'fascia', 'bone']);
    const cover: Box = ['cover-right', 'muscle', [-100, -100, -8], [100, 200, -7]];
    expect(idsOf(under(SKIN, cover, bone))).toEqual(['cover-right']);
  });

  it('looks into the body, so a strip that is turned over sees nothing', () => {
    const tape = flatTape(0.3);
    const turned = { ...tape, positions: flatTape(0.3).positions.map((mm, i) => (i % 3 === 0 ? 50 - mm : mm)) };
    expect(finish(underStrips(tissues(SKIN, OUTER, INNER), tape))[0]!.parts).not.toEqual([]);
    expect(finish(underStrips(tissues(SKIN, OUTER, INNER), turned))[0]!.parts).toEqual([]);
  });
});

describe('under the tapings of the content', () => {
  let body: RealBody;
  let real: Tissues;
  let ids: readonly string[];
  beforeAll(async () => {
    body = await realBody();
    const { atlas, picker } = await realPicker();
    real = { picker, structures: atlas.structures };
    ids = body.tapings.map(({ id }) => id);
  });

  function look(id: string, side: OwnSide): UnderStrip[] {
    const { strips } = body.tapings.find((taping) => taping.id === id)!;
    const { surface, places } = body;
    return finish(underStrips(real, finish(layProtocol({ surface, places, side }, strips))));
  }

  it('lies a muscle first under every strip, and every strip is told of', () => {
    expect(ids).toHaveLength(13);
    for (const id of ids) {
      const { strips } = body.tapings.find((taping) => taping.id === id)!;
      const found = look(id, 'right');
      expect(found.map(({ order }) => order)).toEqual(strips.map(({ order }) => order));
      for (const { parts } of found) expect(parts.some(({ first, share }) => first && share > 0.15)).toBe(true);
    }
  });

  it('is the same on the left', () => {
    for (const id of ids) {
      const left = look(id, 'left');
      for (const [index, { parts }] of look(id, 'right').entries()) {
        for (const part of parts) {
          const twin = left[index]!.parts.find((other) => other.id === twinId(part.id));
          // The landmarks of the fitted spine are not quite mirror images.
          expect(Math.abs((twin?.share ?? 0) - part.share)).toBeLessThan(0.12);
          if (part.share > 0.2) expect(Math.abs((twin?.depthMm ?? 0) - part.depthMm)).toBeLessThan(6);
        }
      }
    }
  });

  it.each([
    [
      'low-back-i-strips',
      1,
      ['iliocostalis-lumborum-right', 'longissimus-thoracis-right', 'thoracolumbar-fascia-right'],
    ],
    ['low-back-i-strips', 2, ['iliocostalis-lumborum-left', 'longissimus-thoracis-left']],
    ['tfl-tape', 1, ['tensor-fasciae-latae-right', 'iliotibial-tract-right']],
    ['piriformis-tape', 1, ['gluteus-maximus-right', 'piriformis-right', 'sciatic-nerve-right']],
    ['hamstring-tape', 2, ['biceps-femoris-long-head-right']],
    ['quadratus-lumborum-tape', 1, ['quadratus-lumborum-right']],
    ['gluteus-medius-tape', 1, ['gluteus-medius-right']],
  ])('names what %s, strip %i crosses', (id, order, expected) => {
    const { parts } = look(id, 'right').find((strip) => strip.order === order)!;
    expect(idsOf([...parts])).toEqual(expect.arrayContaining(expected));
    expect(idsOf([...parts])).not.toContain('adductor-brevis-right');
  });
});
