import { beforeAll, describe, expect, it } from 'vitest';
import { parseShapeTable, type ShapeTable } from '#src/anatomy/shape-table.ts';
import { ellipsoids } from '#src/compiler/field/ellipsoids.ts';
import { type FitOptions, fitStructure } from '#src/compiler/fit/fit-structure.ts';
import { formatShapeTable } from '#src/compiler/fit/format-table.ts';
import { prepareReference } from '#src/compiler/fit/reference-solid.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';

/** A bent, blended shape with a waist, made by the algebra that the fit has to recover. */
const KNOWN: ShapeTable = {
  id: 'known',
  source: 'test',
  blendMm: 1,
  ellipsoids: [
    [0, 0, 0, 7, 4, 4, 0, 0, 0, 1],
    [9, 3, 0, 6, 3, 3.5, 0, 0, 0.2588, 0.9659],
    [-6, 4, 2, 3, 5, 3, 0, 0, 0, 1],
  ],
};
const OPTIONS: FitOptions = {
  id: 'known',
  source: 'test',
  seed: 5,
  maxEllipsoids: 16,
  blendMm: 1,
  topology: { genus: 0, pieces: 1 },
  cellMm: 1,
};
const fitWithSeed = (seed: number) =>
  fitStructure(prepareReference(polygonise(ellipsoids(KNOWN), { cellMm: 0.7 })), { ...OPTIONS, seed });

describe('fitStructure', () => {
  let first: ReturnType<typeof fitWithSeed>;
  beforeAll(() => {
    first = fitWithSeed(5);
  }, 60_000);

  it('recovers a known shape and its topology', () => {
    expect(first.quality.meanMm).toBeLessThan(0.12);
    expect(first.quality.p95Mm).toBeLessThan(0.35);
    expect(first.quality).toMatchObject({ genus: 0, pieces: 1 });
    expect(first.table.ellipsoids.length).toBeLessThanOrEqual(16);
  });

  it('writes a table that its own reader accepts', () => {
    const text = formatShapeTable(first.table);
    expect(parseShapeTable(JSON.parse(text), 'known.json')).toEqual(first.table);
    expect(text.split('\n')).toHaveLength(first.table.ellipsoids.length + 8);
  });

  it('gives the same bytes for the same seed and others for another', { timeout: 60_000 }, () => {
    expect(formatShapeTable(fitWithSeed(5).table)).toBe(formatShapeTable(first.table));
    expect(formatShapeTable(fitWithSeed(6).table)).not.toBe(formatShapeTable(first.table));
  });
});
