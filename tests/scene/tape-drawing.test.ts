import { describe, expect, it } from 'vitest';
import type { DrawnStrip } from '#src/render/tape/lay-protocol.ts';
import { pointedAt } from '#src/scene/pointed-at.ts';
import { drawingAt } from '#src/scene/tape-drawing.ts';
import type { TapeStepKind } from '#src/state/tape-play.ts';
import { tapeStrip } from '#tests/support/tape-strip.ts';

const way = (laidMm: number) => ({ courseMm: laidMm, laidMm, cutMm: laidMm });
const drawn = (order: number, fromLaidMm: number, toLaidMm: number, laidMm: number): DrawnStrip => {
  return { order, ways: [way(laidMm)], fromLaidMm, toLaidMm, firstIndex: 0, indexCount: 0 };
};
const STRIPS = [tapeStrip({ order: 1 }), tapeStrip({ order: 2, laid: 'middle-out' })];
const DRAWN = [drawn(1, 0, 200, 200), drawn(2, 200, 300, 200)];
const at = (kind: TapeStepKind, order: number | null, shows = false) =>
  drawingAt({ kind, order }, STRIPS, DRAWN, shows);

describe('what a step draws', () => {
  it('is all of it while the player does not run, with the stretch of each strip when that is shown', () => {
    const { toMm, guide, labels } = drawingAt(null, STRIPS, DRAWN, false);
    expect([toMm, guide, labels]).toEqual([Number.POSITIVE_INFINITY, null, []]);
    const shown = drawingAt(null, STRIPS, DRAWN, true).labels;
    expect(shown.map(({ order, percent }) => [order, ...percent])).toEqual([
      [1, 10, 15],
      [2, 10, 15],
    ]);
  });

  it('is nothing before the first strip', () => {
    for (const kind of ['prepare', 'position'] as const) {
      const { fromMm, toMm, guide } = at(kind, null);
      expect(fromMm).toBeLessThan(0);
      expect(toMm).toBe(fromMm);
      expect(guide).toBeNull();
    }
  });

  it('grows from an anchor to the end, and outlines what is to come', () => {
    expect(at('paper', 1)).toMatchObject({ fromMm: 0, toMm: 0, guide: { order: 1, arrows: false } });
    expect(at('anchor', 1)).toMatchObject({ fromMm: 0, toMm: 40, guide: { order: 1, arrows: false } });
    expect(at('direction', 1)).toMatchObject({ fromMm: 40, toMm: 40, guide: { order: 1, arrows: true } });
    expect(at('lay', 1)).toMatchObject({ fromMm: 40, toMm: 200 });
    expect(at('rub', 1)).toMatchObject({ fromMm: 200, toMm: 200, guide: null });
  });

  it('grows from the middle, and keeps the strips before', () => {
    expect(at('paper', 2)).toMatchObject({ fromMm: 200, toMm: 200 });
    expect(at('direction', 2)).toMatchObject({ fromMm: 200, toMm: 200, guide: { order: 2, arrows: true } });
    expect(at('lay', 2)).toMatchObject({ fromMm: 200, toMm: 300 });
  });

  it('says the stretch of each part of the strip at hand, on that part', () => {
    const { labels } = at('lay', 1);
    expect(labels.map(({ percent }) => percent[1])).toEqual([0, 15, 0]);
    expect(labels[0]!.alongMm).toBeLessThan(40);
    expect(labels[2]!.alongMm).toBeGreaterThan(160);
    expect(at('anchor', 1).labels).toHaveLength(1);
  });
});

describe('what is pointed at', () => {
  const skin = { id: 'skin', system: 'skin', distanceM: 0.5 } as const;
  const muscle = { id: 'piriformis-right', system: 'muscle', distanceM: 0.5 } as const;

  it('is tape before what it lies on, and not tape on the far side', () => {
    expect(pointedAt(skin, { order: 2, distanceM: 0.499 }, true)).toEqual({ kind: 'strip', order: 2 });
    expect(pointedAt(skin, { order: 2, distanceM: 0.7 }, true)).toEqual({ kind: 'ground', id: 'skin' });
    expect(pointedAt(null, { order: 1, distanceM: 0.7 }, true)).toEqual({ kind: 'strip', order: 1 });
  });

  it('is the skin as the ground of a taping, and as any structure elsewhere', () => {
    expect(pointedAt(skin, null, true).kind).toBe('ground');
    expect(pointedAt(skin, null, false)).toEqual({ kind: 'structure', id: 'skin' });
    expect(pointedAt(muscle, null, true)).toEqual({ kind: 'structure', id: 'piriformis-right' });
    expect(pointedAt(null, null, true).kind).toBe('nothing');
  });
});
