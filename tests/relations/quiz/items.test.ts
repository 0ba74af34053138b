import { describe, expect, it } from 'vitest';
import type { RelationEdge, RelationGraph } from '#src/relations/graph.ts';
import { ask, isRight } from '#src/relations/quiz/ask.ts';
import { type QuizItem, quizItems, type Subject } from '#src/relations/quiz/items.ts';
import { mulberry32 } from '#tests/support/random.ts';

const MUSCLES = ['piriformis', 'gluteus-medius', 'gluteus-minimus', 'sartorius', 'gracilis'];
const NERVES = ['sciatic', 'femoral', 'obturator', 'superior-gluteal'].map((name) => `${name}-nerve`);
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  'sciatic-nerve': ['l4', 'l5', 's1'],
  'femoral-nerve': ['l2', 'l3', 'l4'],
  'obturator-nerve': ['l2', 'l3'],
  'superior-gluteal-nerve': ['l4', 'l5'],
};
const FEEDS = [
  ['superior-gluteal-nerve', 'gluteus-medius'],
  ['superior-gluteal-nerve', 'gluteus-minimus'],
  ['femoral-nerve', 'sartorius'],
  ['obturator-nerve', 'gracilis'],
  ['sciatic-nerve', 'piriformis'],
] as const;

function edge(kind: RelationEdge['kind'], from: string, to: string): RelationEdge {
  return { kind, from, to, sources: ['PAGE'] };
}

const GRAPH: RelationGraph = {
  nodes: [],
  edges: [
    ...Object.entries(ROOTS).flatMap(([nerve, roots]) =>
      roots.map((root) => edge('forms', `root/root-${root}`, `nerve/${nerve}`)),
    ),
    ...FEEDS.map(([nerve, muscle]) => edge('supplies', `nerve/${nerve}`, `muscle/${muscle}`)),
  ],
};
const SUBJECTS: readonly Subject[] = [
  ...MUSCLES.map((id): Subject => ({ id, system: 'muscle', group: id.startsWith('gluteus') ? 'gluteal' : 'other' })),
  ...NERVES.map((id): Subject => ({ id, system: 'nerve', group: 'nerves' })),
  { id: 'skin', system: 'skin', group: 'surface' },
];
const AROUND = new Map([['gluteus-medius', { under: ['gluteus-minimus'], near: ['piriformis'] }]]);
const ITEMS = quizItems(SUBJECTS, GRAPH, AROUND);

function item(id: string, items: readonly QuizItem[] = ITEMS): QuizItem {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

describe('what there is to ask', () => {
  it('of each structure but the skin: where it is, and what it is called', () => {
    for (const id of [...MUSCLES, ...NERVES]) {
      expect(item(`find/${id}`).right).toEqual([id]);
      expect(item(`name/${id}`).wrong).not.toContain(id);
    }
    expect(ITEMS.filter(({ subject }) => subject === 'skin')).toEqual([]);
  });

  it('holds the neighbours of its group for the likeliest mistakes, of its own tissue', () => {
    expect(item('find/gluteus-medius').wrong[0]).toBe('gluteus-minimus');
    expect(item('find/gluteus-medius').wrong.some((id) => NERVES.includes(id))).toBe(false);
  });

  it('the nerve of a muscle, never beside another that feeds it too', () => {
    expect(item('nerve/gluteus-medius')).toMatchObject({ right: ['superior-gluteal-nerve'] });
    const two = { ...GRAPH, edges: [...GRAPH.edges, edge('supplies', 'nerve/femoral-nerve', 'muscle/gracilis')] };
    const both = quizItems(SUBJECTS, two, AROUND).find(({ id }) => id === 'nerve/gracilis');
    // Two wrong ones are left, and that is no question.
    expect(both).toBeUndefined();
  });

  it('the roots of a nerve, with sets that share roots for mistakes', () => {
    expect(item('root/sciatic-nerve').right).toEqual(['root-l4+root-l5+root-s1']);
    expect(item('root/sciatic-nerve').wrong[0]).toBe('root-l4+root-l5');
  });

  it('what lies under a structure, never beside what is near it', () => {
    expect(item('under/gluteus-medius').right).toEqual(['gluteus-minimus']);
    expect(item('under/gluteus-medius').wrong).not.toContain('piriformis');
    expect(quizItems(SUBJECTS, GRAPH, new Map()).some(({ kind }) => kind === 'under')).toBe(false);
  });

  it('muscles come before nerves', () => {
    const systems = ITEMS.map(({ system }) => system);
    expect(systems.lastIndexOf('muscle')).toBeLessThan(systems.indexOf('nerve'));
  });
});

describe.each([1, 2, 3])('a question, seed %i', (seed) => {
  it('has four answers, one of them right', () => {
    const random = mulberry32(seed);
    for (const one of ITEMS) {
      const { answers } = ask(one, random);
      expect(new Set(answers).size).toBe(4);
      expect(answers.filter((answer) => isRight(one, answer))).toHaveLength(1);
    }
  });
});

it('the right answer does not stand in one place', () => {
  const random = mulberry32(7);
  const one = item('name/piriformis');
  const places = new Set(Array.from({ length: 40 }, () => ask(one, random).answers.indexOf('piriformis')));
  expect(places.size).toBe(4);
});
