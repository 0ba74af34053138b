import { describe, expect, it } from 'vitest';
import {
  answer,
  BRUSH_STEP_MM,
  beginStroke,
  drawStroke,
  EMPTY_FINDER,
  knowsPlace,
  noteSign,
  placesOf,
  toggleArea,
  undoStroke,
} from '#src/state/finder.ts';

describe('what a person tells the finder', () => {
  const tapped = beginStroke(EMPTY_FINDER, [0, 0, 0]);

  it('a stroke grows by places that lie apart, and goes as a whole', () => {
    const near = drawStroke(tapped, [0, BRUSH_STEP_MM - 1, 0]);
    expect(near).toBe(tapped);
    const brushed = drawStroke(tapped, [0, BRUSH_STEP_MM + 1, 0]);
    expect(placesOf(brushed)).toHaveLength(2);
    const two = beginStroke(brushed, [50, 0, 0]);
    expect(undoStroke(two).strokes).toEqual(brushed.strokes);
    expect(drawStroke(EMPTY_FINDER, [0, 0, 0])).toBe(EMPTY_FINDER);
  });

  it('more places than tell anything are not kept', () => {
    let state = EMPTY_FINDER;
    for (let i = 0; i < 400; i++) state = beginStroke(state, [i * 20, 0, 0]);
    expect(placesOf(state).length).toBe(150);
    expect(drawStroke(state, [-999, 0, 0])).toBe(state);
  });

  it('an area is chosen on a side, and taken back', () => {
    const right = { area: 'groin', side: 'right' } as const;
    const both = toggleArea(toggleArea(EMPTY_FINDER, right), { ...right, side: 'left' });
    expect(both.areas).toHaveLength(2);
    expect(toggleArea(both, right).areas).toEqual([{ area: 'groin', side: 'left' }]);
    expect([EMPTY_FINDER, tapped, both].map(knowsPlace)).toEqual([false, true, true]);
  });

  it('the answers to one question replace each other and leave the rest', () => {
    const first = answer(EMPTY_FINDER, ['days', 'weeks'], ['days']);
    const second = answer(answer(first, ['ache'], ['ache']), ['days', 'weeks'], ['weeks']);
    expect(second.symptoms).toEqual(['ache', 'weeks']);
    expect(answer(second, ['days', 'weeks'], []).symptoms).toEqual(['ache']);
  });

  it('a danger sign is noted once, and only if there is one', () => {
    const stopped = { ...EMPTY_FINDER, sign: 'later' };
    const noted = noteSign(stopped);
    expect(noted).toMatchObject({ sign: null, notedSigns: ['later'] });
    expect(noteSign({ ...noted, sign: 'later' }).notedSigns).toEqual(['later']);
    expect(noteSign(EMPTY_FINDER)).toBe(EMPTY_FINDER);
  });
});
