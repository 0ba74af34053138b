import { describe, expect, it } from 'vitest';
import { mapOfDermatomes, mapOfSpots, signsOfSpots } from '#src/relations/skin-maps.ts';
import { soreMuscles, soreSpotsOf } from '#src/relations/sore-spots.ts';
import { ORIGIN, SKIN_GRAPH } from '#tests/support/skin-graph.ts';

const spots = soreSpotsOf(SKIN_GRAPH, 'piriformis');
const sketch = ({ zones }: ReturnType<typeof mapOfSpots>) =>
  zones.map(({ look, tone, strokes }) => [look, tone, strokes.map(({ wayMm }) => wayMm[0]?.[0])]);

describe('soreSpotsOf', () => {
  it('numbers the spots of a muscle and tells where each sends pain', () => {
    expect(spots.map(({ number, node }) => [number, node.name])).toEqual([
      [1, 'outer third'],
      [2, 'inner third'],
    ]);
    expect(spots[0]?.main.map(({ id }) => id)).toEqual(['buttock']);
    expect(spots[0]?.spill.map(({ id }) => id)).toEqual(['thigh']);
    expect(spots[0]?.sources).toEqual(['PAPER']);
  });

  it('has none for what holds none', () => {
    expect(soreSpotsOf(SKIN_GRAPH, 'sciatic-nerve')).toEqual([]);
    expect(soreMuscles(SKIN_GRAPH).map(({ muscle }) => muscle.id)).toEqual(['piriformis']);
  });
});

describe('mapOfSpots', () => {
  it('paints what is felt as a rule over what is felt now and then, and marks the spots with their numbers', () => {
    const map = mapOfSpots(spots.slice(0, 1), 'right', ORIGIN);
    expect(sketch(map)).toEqual([
      ['spill', 0, [-80]],
      ['main', 0, [-50]],
    ]);
    expect(map.marks).toEqual([{ look: 'spot', atMm: [-90, 0, 0], number: 1 }]);
  });

  it('paints an area once, as a rule where one of the spots says so', () => {
    expect(sketch(mapOfSpots(spots, 'right', ORIGIN))).toEqual([['main', 0, [-50, -80]]]);
  });

  it('is the mirror image on the other side', () => {
    const map = mapOfSpots(spots, 'left', ORIGIN);
    expect(sketch(map)).toEqual([['main', 0, [50, 80]]]);
    expect(map.marks.map(({ atMm }) => atMm[0])).toEqual([90, 50]);
  });
});

describe('signsOfSpots', () => {
  it('marks spots without number or paint', () => {
    expect(signsOfSpots(spots, 'right', ORIGIN)).toEqual({
      zones: [],
      marks: [
        { look: 'spot', atMm: [-90, 0, 0] },
        { look: 'spot', atMm: [-50, 0, 0] },
      ],
    });
  });
});

describe('mapOfDermatomes', () => {
  it('gives each root the tone of its place in the row, on each side that is shown', () => {
    expect(sketch(mapOfDermatomes(SKIN_GRAPH, ['right', 'left'], ORIGIN, null))).toEqual([['main', 4, [-80, 80]]]);
  });

  it('lets one stand out from the others', () => {
    const look = (stressed: string) => mapOfDermatomes(SKIN_GRAPH, ['right'], ORIGIN, stressed).zones[0]?.look;
    expect([look('area/dermatome-l5'), look('area/dermatome-s1')]).toEqual(['main', 'spill']);
  });
});
