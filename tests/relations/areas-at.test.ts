import { describe, expect, it } from 'vitest';
import { areasAt, distanceToWayMm, middleOfArea, sideOfPlace } from '#src/relations/areas-at.ts';
import { besideOrigin, ORIGIN, SKIN_GRAPH } from '#tests/support/skin-graph.ts';

const idsAt = (x: number, y = 0) => areasAt(SKIN_GRAPH, [x, y, 0], ORIGIN).map(({ area }) => area.id);

describe('areasAt', () => {
  it.each([
    ['on the way', -75, 0, ['buttock']],
    ['just inside the rim', -129, 0, ['buttock']],
    ['just outside the rim', -131, 0, []],
    ['on the other side of the body, the same', 75, 0, ['buttock']],
    ['where two lie over each other, the deepest first', -80, -101, ['thigh', 'dermatome-l5']],
    ['where two lie over each other, nearer to the smaller', -80, -119, ['dermatome-l5', 'thigh']],
  ])('names the areas of a place %s', (_where, x, y, ids) => {
    expect(idsAt(x, y)).toEqual(ids);
  });

  it('does not reach over the midline', () => {
    expect(idsAt(-21)).toEqual(['buttock']);
    expect(areasAt(SKIN_GRAPH, [19, 0, 0], ORIGIN)).toEqual([]);
  });

  it('knows no area whose landmark is not there', () => {
    expect(areasAt(SKIN_GRAPH, [-75, 0, 0], new Map())).toEqual([]);
  });
});

describe('sideOfPlace', () => {
  it("takes what lies at -x for the subject's right", () => {
    expect([sideOfPlace([-1, 0, 0]), sideOfPlace([1, 0, 0])]).toEqual(['right', 'left']);
  });
});

describe('distanceToWayMm', () => {
  it.each([
    ['beside a piece', [5, 3, 0], 3],
    ['before its beginning', [-4, 3, 0], 5],
    ['round a corner', [14, 13, 0], 5],
  ] as const)('measures %s', (_where, place, mm) => {
    const way = [
      [0, 0, 0],
      [10, 0, 0],
      [10, 10, 0],
    ] as const;
    expect(distanceToWayMm(place, way)).toBeCloseTo(mm, 9);
  });

  it('takes a way of one point for that point', () => {
    expect(distanceToWayMm([3, 4, 12], [[0, 0, 0]])).toBeCloseTo(13, 9);
  });
});

describe('middleOfArea', () => {
  const zone = [{ way: [besideOrigin(5), besideOrigin(8), besideOrigin(10)], radiusCm: 3 }];

  it('is halfway along the first stroke, on its own side', () => {
    expect(middleOfArea(zone, 'right', ORIGIN)).toEqual([-80, 0, 0]);
    expect(middleOfArea(zone, 'left', ORIGIN)).toEqual([80, 0, 0]);
  });

  it('is nowhere where a landmark is missing', () => {
    expect(middleOfArea(zone, 'right', new Map())).toBeNull();
  });
});
