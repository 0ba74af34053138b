import { describe, expect, it } from 'vitest';
import { rankSights } from '#src/render/rank-sights.ts';
import { NOTHING, type Survey } from '#src/render/survey.ts';

const STRUCTURES = [
  { id: 'gluteus-maximus-right', system: 'muscle', depth: 1, group: 'gluteal-right' },
  { id: 'gluteus-maximus-left', system: 'muscle', depth: 1, group: 'gluteal-left' },
  { id: 'piriformis-right', system: 'muscle', depth: 3, group: 'rotators-right' },
  { id: 'sciatic-nerve-right', system: 'nerve', depth: 3, group: 'nerves' },
  { id: 'l3', system: 'bone', depth: 4, group: 'spine' },
  { id: 'l4', system: 'bone', depth: 4, group: 'spine' },
] as const;

const LETTERS: Readonly<Record<string, string>> = {
  G: 'gluteus-maximus-right',
  g: 'gluteus-maximus-left',
  p: 'piriformis-right',
  3: 'l3',
  4: 'l4',
};

/** A picture in letters: cells of 10 px, the first one's middle at (5, 5). */
function surveyOf(picture: string, between: Survey['between'] = new Map()): Survey {
  const rows = picture.trim().split(/\s+/);
  const met = rows.flatMap((row) =>
    [...row].map((letter) => (letter === '.' ? NOTHING : STRUCTURES.findIndex(({ id }) => id === LETTERS[letter]))),
  );
  return {
    columns: rows[0]?.length ?? 0,
    rows: rows.length,
    stepPx: 10,
    first: { x: 5, y: 5 },
    met: Int32Array.from(met),
    between,
  };
}

const ids = (survey: Survey, selected: string | null = null) =>
  rankSights(survey, STRUCTURES, selected).map(({ id }) => id);

describe('rankSights', () => {
  const BACK = surveyOf(`
    .....33.....
    .....44.....
    ggggg44pp...
    gggggg.ppp..
    ggggggg.....
    ggggg.......`);

  it('puts first what shows most', () => {
    expect(ids(BACK)).toEqual(['gluteus-maximus-left', 'piriformis-right', 'l4', 'l3']);
  });

  it('puts the selected one before all, however little of it shows', () => {
    expect(ids(BACK, 'l3')[0]).toBe('l3');
    const covered = surveyOf('gggggggg', new Map([[3, [{ x: 1, y: 2 }]]]));
    expect(ids(covered, 'sciatic-nerve-right')).toEqual(['sciatic-nerve-right', 'gluteus-maximus-left']);
  });

  it('counts a pair once and offers the points of both, unless one of them is selected', () => {
    const both = surveyOf('ggggGGG');
    const [pair, ...rest] = rankSights(both, STRUCTURES, null);
    expect(rest).toEqual([]);
    expect(new Set(pair?.spots.map(({ id }) => id))).toEqual(
      new Set(['gluteus-maximus-left', 'gluteus-maximus-right']),
    );
    const [selected, ...others] = rankSights(both, STRUCTURES, 'gluteus-maximus-right');
    expect(others).toEqual([]);
    expect(new Set(selected?.spots.map(({ id }) => id))).toEqual(new Set(['gluteus-maximus-right']));
  });

  it('lets the second of a group wait for another group', () => {
    expect(ids(surveyOf('pppp..........333333'))).toEqual(['l3', 'piriformis-right']);
    expect(ids(surveyOf('pppp4444444444333333'))).toEqual(['l4', 'piriformis-right', 'l3']);
  });

  it('names a point with its own kind all around it, and none on another structure', () => {
    const survey = surveyOf(`
      ggggg....
      ggggg....
      ggggg.G..
      ggggg....
      ggggg....`);
    const [{ spots } = { spots: [] }] = rankSights(survey, STRUCTURES, null);
    expect(spots[0]).toEqual({ id: 'gluteus-maximus-left', x: 25, y: 25 });
    for (const { id, x, y } of spots) {
      const cell = Math.floor(y / 10) * survey.columns + Math.floor(x / 10);
      expect(STRUCTURES[survey.met[cell] ?? 0]?.id).toBe(id);
    }
  });

  it('has nothing to say about an empty picture', () => {
    expect(ids(surveyOf('....'))).toEqual([]);
    expect(
      ids({ columns: 0, rows: 0, stepPx: 4, first: { x: 0, y: 0 }, met: new Int32Array(), between: new Map() }),
    ).toEqual([]);
  });
});
