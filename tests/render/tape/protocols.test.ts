import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { mirrorPoint } from '#src/anatomy/frame.ts';
import { baseIdOf, sidedId } from '#src/anatomy/ids.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import { laidLengthMm } from '#src/anatomy/tape-length.ts';
import type { LaidStrip } from '#src/render/tape/laid-strip.ts';
import { layProtocol, type TapeGeometry } from '#src/render/tape/lay-protocol.ts';
import { layStrip } from '#src/render/tape/lay-strip.ts';
import { TapeStack } from '#src/render/tape/tape-stack.ts';
import { centreOf, crossesItself, foldsOf, gapsOf, lengthOf, widthsOf } from '#tests/support/measure-tape.ts';
import { type RealBody, realBody } from '#tests/support/tape-skins.ts';

const TAPINGS = join(import.meta.dirname, '../../../content/en/tapings');
const ids = (await readdir(TAPINGS)).map((name) => name.replace('.md', ''));
const SIDES = ['right', 'left'] as const;
const cases = ids.flatMap((id) => SIDES.map((side): [string, OwnSide] => [id, side]));
let body: RealBody;
beforeAll(async () => {
  body = await realBody();
});

function lay(id: string, side: OwnSide, places: LandmarkPlaces = body.places): LaidStrip[] {
  const record = body.tapings.find((candidate) => candidate.id === id)!;
  const laid = record.strips.map((strip) => layStrip({ surface: body.surface, places, side }, strip));
  const stack = new TapeStack();
  for (const next of laid) stack.put(next);
  return laid;
}

function draw(id: string, side: OwnSide): TapeGeometry {
  const record = body.tapings.find((candidate) => candidate.id === id)!;
  const work = layProtocol({ surface: body.surface, places: body.places, side }, record.strips);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Landmarks whose left ones are the mirror images of the right ones, as the fitted spine's are not quite. */
function symmetric(places: LandmarkPlaces): LandmarkPlaces {
  return new Map(
    [...places].map(([id, place]) => {
      const base = baseIdOf(id);
      const right = places.get(sidedId(base, 'right'));
      if (!right) return [id, [0, place[1], place[2]] as const];
      return [id, id.endsWith('-left') ? mirrorPoint(right) : right];
    }),
  );
}

const allCentres = (strips: readonly LaidStrip[]) =>
  strips.flatMap(({ bands }) => bands.flatMap(({ band }) => centreOf(band)));

/** How far the farthest of some points is from the nearest of others, mm. */
function farthest(points: readonly Vector3[], others: readonly Vector3[]): number {
  return Math.max(...points.map((point) => Math.min(...others.map((other) => other.distanceTo(point)))));
}

describe.each(cases)('%s on the %s', (id, side) => {
  it('hugs the skin and is nowhere below it', () => {
    for (const { bands } of lay(id, side)) {
      const gaps = bands.map(({ band }) => gapsOf(body.surface, band));
      for (const { mean, least } of gaps) {
        expect(least).toBeGreaterThan(0);
        expect(mean).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it('is as wide as it is cut, folds nowhere and does not cross itself', () => {
    for (const { strip, bands } of lay(id, side)) {
      const tails = Math.max(1, bands.length - 1);
      for (const [index, { band }] of bands.entries()) {
        const width = (strip.widthCm * 10) / (index === 0 ? 1 : tails);
        for (const measured of widthsOf(band)) expect(Math.abs(measured / width - 1)).toBeLessThan(0.03);
        expect(foldsOf(band)).toBe(0);
        expect(crossesItself(band)).toBe(false);
      }
    }
  });

  it('is as long as it is cut and stretched', () => {
    for (const { strip, bands, ways } of lay(id, side)) {
      const [whole, ...tails] = bands.map(({ band }) => lengthOf(centreOf(band)));
      const measured = tails.length > 0 ? tails.map((tail) => tail + whole!) : [whole!];
      const stretched = ways.map(({ cutMm }) => laidLengthMm(strip.zones, cutMm)).toSorted((a, b) => a - b);
      for (const [i, length] of measured.toSorted((a, b) => a - b).entries()) {
        expect(Math.abs(length / stretched[i]! - 1)).toBeLessThan(0.02);
      }
      if (strip.laid !== 'middle-out') continue;
      for (const { cutMm } of ways) {
        expect(cutMm).toBeGreaterThanOrEqual(strip.lengthCm[0] * 10 * 0.98);
        expect(cutMm).toBeLessThanOrEqual(strip.lengthCm[1] * 10 * 1.02);
      }
    }
  });

  it('is drawn, with all its strips', () => {
    const { strips, positions, normals, indices } = draw(id, side);
    expect(strips.map(({ order }) => order)).toEqual(strips.map((_, i) => i + 1));
    expect(strips.reduce((sum, { indexCount }) => sum + indexCount, 0)).toBe(indices.length);
    expect(indices.reduce((most, index) => Math.max(most, index), 0)).toBe(positions.length / 3 - 1);
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(normals.every(Number.isFinite)).toBe(true);
  });
});

describe.each(ids)('%s', (id) => {
  it('is on the left the mirror image of the right', () => {
    const places = symmetric(body.places);
    const right = allCentres(lay(id, 'right', places)).map((point) => point.clone().setX(-point.x));
    const left = allCentres(lay(id, 'left', places));
    expect(farthest(left, right)).toBeLessThan(4);
    expect(farthest(right, left)).toBeLessThan(4);
    const shifted = left.map((point) => point.clone().setY(point.y + 12));
    expect(farthest(shifted, right)).toBeGreaterThan(6);
  });

  it('follows its landmarks', () => {
    const raised = new Map([...body.places].map(([landmark, [x, y, z]]) => [landmark, [x, y + 15, z] as const]));
    const before = lay(id, 'right');
    const after = lay(id, 'right', raised);
    for (const [i, { bands }] of before.entries()) {
      const moved = after[i]!.bands[0]!.band;
      const rise =
        centreOf(moved)[Math.floor(moved.rows / 2)]!.y -
        centreOf(bands[0]!.band)[Math.floor(bands[0]!.band.rows / 2)]!.y;
      expect(rise).toBeGreaterThan(8);
      expect(rise).toBeLessThan(22);
    }
  });
});

it('says so when a landmark is missing', () => {
  const places = new Map([...body.places].filter(([landmark]) => !landmark.startsWith('greater-trochanter')));
  expect(() => lay('piriformis-tape', 'right', places)).toThrow('landmark');
});
