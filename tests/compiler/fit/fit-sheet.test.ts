import { beforeAll, describe, expect, it } from 'vitest';
import type { ShapeTable } from '#src/anatomy/shape-table.ts';
import { ellipsoids } from '#src/compiler/field/ellipsoids.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { type FitOptions, fitStructure } from '#src/compiler/fit/fit-structure.ts';
import { formatShapeTable } from '#src/compiler/fit/format-table.ts';
import { prepareReference } from '#src/compiler/fit/reference-solid.ts';
import { sheetReference } from '#src/compiler/fit/sheet-reference.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';

const RADIUS_MM = 40;
const [HALF_WIDE_MM, HALF_TALL_MM] = [18, 14];
const LEAST_MM = 2.4;
/** A sheet 1 mm thick, bent round the y axis: a piece of a belly wall. */
const wall: Field = {
  distance: (x, y, z) =>
    Math.max(
      Math.abs(Math.hypot(x, z) - RADIUS_MM) - 0.5,
      Math.abs(y) - HALF_TALL_MM,
      Math.abs(x) - HALF_WIDE_MM,
      10 - z,
    ),
  bounds: { min: [-20, -16, 8], max: [20, 16, 42] },
  interval: (x, y, z, radiusMm) => [wall.distance(x, y, z) - radiusMm, wall.distance(x, y, z) + radiusMm],
  within: () => wall,
};
const reference = prepareReference(polygonise(wall, { cellMm: 0.6 }));
const OPTIONS: FitOptions = {
  id: 'wall',
  source: 'test',
  seed: 1,
  maxEllipsoids: 14,
  blendMm: 1,
  topology: { genus: 0, pieces: 1 },
  cellMm: 1.2,
  leastThicknessMm: LEAST_MM,
};

/** Share of the wall, but for its rim, that lies inside a table this far before and behind its middle. */
function coveredShare(table: ShapeTable, offMm: number): number {
  const { distance } = ellipsoids(table);
  let [covered, asked] = [0, 0];
  for (let across = -14; across <= 14; across++)
    for (let y = -11; y <= 11; y++)
      for (const radius of [RADIUS_MM - offMm, RADIUS_MM + offMm]) {
        const angle = across / RADIUS_MM;
        asked++;
        if (distance(radius * Math.sin(angle), y, radius * Math.cos(angle)) < 0) covered++;
      }
  return covered / asked;
}

describe('sheetReference', () => {
  const sheet = sheetReference(reference, LEAST_MM);

  it('thickens a thin sheet evenly to both sides', () => {
    expect(sheet.solid.signedDistance(0, 0, RADIUS_MM)).toBeCloseTo(-LEAST_MM / 2, 1);
    expect(sheet.solid.signedDistance(0, 0, RADIUS_MM + 2)).toBeCloseTo(2 - LEAST_MM / 2, 1);
    expect(sheet.solid.signedDistance(0, 0, RADIUS_MM - 2)).toBeCloseTo(2 - LEAST_MM / 2, 1);
  });

  it('leaves its rim, and what is thick enough, where it is', () => {
    const beyond = [0, HALF_TALL_MM + 3, RADIUS_MM] as const;
    expect(sheet.solid.signedDistance(...beyond)).toBeCloseTo(reference.solid.signedDistance(...beyond), 5);
    const thin = sheetReference(reference, 0.8);
    expect(thin.solid.signedDistance(0, 0, RADIUS_MM + 2)).toBeCloseTo(1.5, 1);
  });
});

describe('a fitted sheet', () => {
  let fitted: ReturnType<typeof fitStructure>;
  beforeAll(() => {
    fitted = fitStructure(reference, OPTIONS);
  }, 120_000);

  /** No gap, and inside to three tenths of the thickness on both sides of the middle. */
  const isAsThickAs = (leastMm: number) =>
    coveredShare(fitted.table, 0) === 1 && coveredShare(fitted.table, 0.3 * leastMm) > 0.9;

  it('has no gap and is as thick as asked', () => {
    expect(isAsThickAs(LEAST_MM)).toBe(true);
    expect(fitted.table.ellipsoids.length).toBeLessThanOrEqual(OPTIONS.maxEllipsoids);
  });

  it('is not as thick as a sheet that was asked to be thicker', () => {
    expect(isAsThickAs(2 * LEAST_MM)).toBe(false);
  });

  it('is the same table each time', { timeout: 120_000 }, () => {
    expect(formatShapeTable(fitStructure(reference, OPTIONS).table)).toBe(formatShapeTable(fitted.table));
  });
});
