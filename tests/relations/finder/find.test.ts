import { describe, expect, it } from 'vitest';
import { partOf, type SorePlace, sideOfPlace } from '#src/relations/finder/complaint.ts';
import { findSources } from '#src/relations/finder/find.ts';
import { type Knowledge, knowledgeOf } from '#src/relations/finder/knowledge.ts';
import { type PlacedArea, sorePlaceAt, sorePlaceIn } from '#src/relations/finder/sore-places.ts';
import { isLeftOut, techniquesFor } from '#src/relations/finder/techniques.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { PATTERN_BASE, SMALL_FINDER } from '#tests/support/finder-library.ts';

const ALONE = { ...PATTERN_BASE, id: 'alone', of: null, show: '', against: { tingling: 1 } } as const;
const KNOWN: Knowledge = {
  ...SMALL_FINDER,
  patterns: [...SMALL_FINDER.patterns, ALONE],
  referrals: [{ from: 'gluteus-medius', kind: 'muscle', area: 'mid-buttock', strength: 'spill' }],
};

const buttock = (part = 1, side: SorePlace['side'] = 'right'): SorePlace => ({
  side,
  areas: [{ area: 'mid-buttock', part }],
});
const ids = (places: readonly SorePlace[], symptoms: readonly string[] = [], known = KNOWN) => {
  const outcome = findSources({ places, symptoms }, known);
  return outcome.kind === 'ranked' ? outcome.findings.map(({ id }) => id) : outcome.kind;
};

describe('the score', () => {
  it('adds up place and symptoms', () => {
    const outcome = findSources({ places: [buttock()], symptoms: ['worse-sitting'] }, KNOWN);
    if (outcome.kind !== 'ranked') throw new Error('nothing is ranked');
    // Felt here 4 and sitting 2; felt here now and then 2; a sore spot of a muscle that spills here 1.5.
    expect(outcome.findings.map(({ id, points }) => [id, points])).toEqual([
      ['piriformis', 6],
      ['sciatica', 2],
      ['gluteus-medius', 1.5],
    ]);
  });

  it('lets what does not fit weigh against', () => {
    expect(ids([buttock()])).toEqual(['piriformis', 'sciatica', 'gluteus-medius']);
    expect(ids([buttock()], ['worse-cough'])).toEqual(['sciatica', 'piriformis', 'gluteus-medius']);
  });

  it('counts a place at the edge for less, and one that nothing is felt at for nothing', () => {
    expect(ids([buttock(0.3)])).toEqual(['piriformis']);
    expect(ids([{ side: 'right', areas: [{ area: 'heel', part: 1 }] }])).toBe('unknown-place');
    expect(partOf(-10)).toBe(1);
    expect(partOf(30)).toBe(0);
    expect(partOf(10)).toBeCloseTo(0.5);
  });

  it('is an average over the places, so that a second spot in the same area changes nothing', () => {
    const one = findSources({ places: [buttock()], symptoms: [] }, KNOWN);
    expect(findSources({ places: [buttock(), buttock()], symptoms: [] }, KNOWN)).toEqual(one);
  });

  it('waits for one of the symptoms that a pattern needs', () => {
    const needy = SMALL_FINDER.patterns.map((pattern) => ({ ...pattern, needs: ['worse-cough'] }));
    expect(ids([buttock()], [], { ...KNOWN, patterns: needy })).toBe('unknown-place');
    expect(ids([buttock()], ['worse-cough'], { ...KNOWN, patterns: needy })).toEqual(['sciatica', 'piriformis']);
  });

  it('is never surer than its place alone allows', () => {
    const sure = (symptoms: readonly string[]) => {
      const outcome = findSources({ places: [buttock()], symptoms }, { ...KNOWN, patterns: [strong] });
      return outcome.kind === 'ranked' ? outcome.findings[0]?.sureness : null;
    };
    const strong = { ...PATTERN_BASE, ...SMALL_FINDER.patterns[0], fits: { 'worse-sitting': 3 } } as never;
    expect(sure([])).toBe('partly');
    expect(sure(['worse-sitting'])).toBe('well');
  });

  it('says which side hurts', () => {
    const side = (places: readonly SorePlace[]) => {
      const outcome = findSources({ places, symptoms: [] }, KNOWN);
      return outcome.kind === 'ranked' ? outcome.findings[0]?.side : null;
    };
    expect(side([buttock(1, 'left')])).toBe('left');
    expect(side([buttock(1, 'left'), buttock(1, 'right')])).toBe('midline');
    expect([sideOfPlace([-40, 0, 0]), sideOfPlace([40, 0, 0]), sideOfPlace([4, 0, 0])]).toEqual([
      'right',
      'left',
      'midline',
    ]);
  });
});

describe('danger', () => {
  const both = [buttock(1, 'left'), buttock(1, 'right')];
  it.each([
    ['both legs numb', ['both-legs', 'numb'], ['cauda-equina']],
    ['both legs weak', ['both-legs', 'weak'], ['cauda-equina']],
  ])('%s ends the finder', (_name, symptoms, signs) => {
    expect(findSources({ places: both, symptoms }, KNOWN)).toEqual({ kind: 'danger', signs });
  });

  it.each([
    ['one leg', ['numb']],
    ['both legs that only hurt', ['both-legs']],
    ['both legs for months', ['both-legs', 'numb', 'months']],
  ])('%s does not', (_name, symptoms) => {
    expect(findSources({ places: both, symptoms }, KNOWN).kind).toBe('ranked');
  });

  it('a numb saddle ends it, a sore one does not', () => {
    const places = [{ side: 'midline', areas: [{ area: 'saddle', part: 1 }] }] as const;
    expect(findSources({ places, symptoms: ['numb'] }, KNOWN)).toEqual({ kind: 'danger', signs: ['cauda-equina'] });
    expect(findSources({ places, symptoms: [] }, KNOWN).kind).toBe('unknown-place');
  });

  it('outweighs a missing place', () => {
    expect(findSources({ places: [], symptoms: ['night-no-ease'] }, KNOWN)).toEqual({
      kind: 'danger',
      signs: ['numb'],
    });
    expect(findSources({ places: [], symptoms: [] }, KNOWN)).toEqual({ kind: 'no-place' });
  });

  it('that leaves time stands above the list', () => {
    expect(findSources({ places: [buttock()], symptoms: ['weak'] }, KNOWN)).toMatchObject({ warnings: ['later'] });
    expect(findSources({ places: [buttock()], symptoms: ['worse-sitting'] }, KNOWN)).toMatchObject({ warnings: [] });
  });
});

const round = (area: string, side: 'right' | 'left', x: number): PlacedArea => {
  return { area, side, strokes: [{ wayMm: [[x, 0, 0]], radiusMm: 20 }] };
};
const AREAS = [round('a', 'right', -100), round('a', 'left', 100), round('b', 'right', -125)];

describe('a sore place', () => {
  it('lies in the areas of its own side, in full or in part', () => {
    expect(sorePlaceAt([-100, 0, 0], AREAS)).toEqual({
      side: 'right',
      areas: [
        { area: 'a', part: 1 },
        { area: 'b', part: 0.625 },
      ],
    });
    expect(sorePlaceAt([100, 0, 0], AREAS)).toEqual({ side: 'left', areas: [{ area: 'a', part: 1 }] });
    expect(sorePlaceAt([-100, 200, 0], AREAS).areas).toEqual([]);
  });

  it('chosen by name counts in full, even where the model ends', () => {
    expect(sorePlaceIn('b', 'right', AREAS).areas).toEqual([
      { area: 'a', part: 0.625 },
      { area: 'b', part: 1 },
    ]);
    expect(sorePlaceIn('shin', 'left', AREAS)).toEqual({ side: 'left', areas: [{ area: 'shin', part: 1 }] });
  });
});

describe('what the graph tells the finder', () => {
  const GRAPH: RelationGraph = {
    nodes: [
      { key: 'area/a', kind: 'area', id: 'a', name: 'A', drawn: false },
      { key: 'muscle/m', kind: 'muscle', id: 'm', name: 'M', drawn: true },
      { key: 'condition/m', kind: 'condition', id: 'm', name: 'C', drawn: false },
    ],
    edges: [
      { from: 'muscle/m', to: 'trigger-point/m-1', kind: 'holds', sources: [] },
      { from: 'trigger-point/m-1', to: 'area/a', kind: 'refers', strength: 'spill', sources: [] },
      { from: 'condition/m', to: 'area/a', kind: 'refers', sources: [] },
      { from: 'nerve/n', to: 'area/a', kind: 'feels', sources: [] },
      { from: 'nerve/n', to: 'structure/disc', kind: 'feels', sources: [] },
      { from: 'release/piriformis-ball', to: 'muscle/m', kind: 'treats', sources: [] },
      { from: 'exercise/walk', to: 'muscle/m', kind: 'treats', sources: [] },
      { from: 'taping/tape', to: 'condition/m', kind: 'treats', sources: [] },
    ],
  };

  it('is where sore spots send their pain and which skin a nerve feels', () => {
    expect(knowledgeOf(SMALL_FINDER, GRAPH).referrals).toEqual([
      { from: 'm', kind: 'muscle', area: 'a', strength: 'spill' },
      { from: 'n', kind: 'nerve', area: 'a', strength: 'main' },
    ]);
  });

  it('is what is done for a structure, or for the condition of the same name', () => {
    const names = (kind: 'structure' | 'condition') => techniquesFor(GRAPH, { kind, id: 'm' }).map(({ id }) => id);
    expect(names('structure')).toEqual(['piriformis-ball', 'walk']);
    expect(names('condition')).toEqual(['tape']);
  });

  it('leaves the ball over the nerve out only with signs of a nerve', () => {
    const ball = { kind: 'release', id: 'piriformis-ball' } as const;
    expect(isLeftOut(ball, ['tingling'])).toBe(true);
    expect(isLeftOut(ball, ['worse-sitting'])).toBe(false);
    expect(isLeftOut({ kind: 'release', id: 'tfl-ball' }, ['tingling'])).toBe(false);
  });
});
