import type { RedFlag } from '#src/content/records.ts';
import type { FinderLists, Pattern, Symptom } from '#src/relations/finder/knowledge.ts';
import { keyOf, type RelationGraph } from '#src/relations/graph.ts';
import type { Library } from '#src/ui/library.ts';
import { SMALL_LIBRARY } from './small-library.ts';

const symptom = (id: string, asks: Symptom['asks'], name: string, more: Partial<Symptom> = {}): Symptom => {
  return { id, asks, name, words: name.toLowerCase(), stops: [], warns: [], ...more };
};

/** What every pattern has, empty. */
export const PATTERN_BASE = {
  main: [],
  spill: [],
  muscles: [],
  nerves: [],
  fits: {},
  against: {},
  needs: [],
  rare: 0,
  tests: {},
  check: [],
} as const satisfies Partial<Pattern>;

/** Two patterns that share a place, and a few questions. */
export const SMALL_FINDER: FinderLists = {
  symptoms: [
    symptom('worse-sitting', 'worse', 'Sitting'),
    symptom('worse-cough', 'worse', 'A cough'),
    symptom('night-no-ease', 'night', 'No position eases it', { stops: ['numb'] }),
    symptom('tingling', 'leg', 'Tingling'),
    symptom('weak', 'leg', 'A weak leg', { warns: ['later'] }),
    symptom('pregnant', 'about', 'Pregnant'),
  ],
  tests: [{ id: 'press', name: 'A press', how: 'Somebody presses.', says: 'Not exact.' }],
  patterns: [
    {
      ...PATTERN_BASE,
      id: 'piriformis',
      of: { kind: 'structure', id: 'piriformis' },
      show: 'piriformis',
      main: ['mid-buttock'],
      fits: { 'worse-sitting': 2 },
      against: { 'worse-cough': 2 },
      tests: { press: 'it hurts' },
    },
    {
      ...PATTERN_BASE,
      id: 'sciatica',
      of: { kind: 'condition', id: 'sciatica' },
      show: 'sciatic-nerve',
      spill: ['mid-buttock'],
      fits: { 'worse-cough': 3 },
    },
  ],
};

const SMALL_GRAPH: RelationGraph = {
  nodes: [
    {
      key: keyOf('area', 'mid-buttock'),
      kind: 'area',
      id: 'mid-buttock',
      name: 'middle of the buttock',
      drawn: false,
      zone: [],
    },
    {
      key: keyOf('area', 'low-back-midline'),
      kind: 'area',
      id: 'low-back-midline',
      name: 'middle of the low back',
      drawn: false,
      zone: [],
    },
    { key: keyOf('structure', 'piriformis'), kind: 'structure', id: 'piriformis', name: 'Piriformis', drawn: true },
  ],
  edges: [
    { from: keyOf('release', 'piriformis-ball'), to: keyOf('structure', 'piriformis'), kind: 'treats', sources: [] },
  ],
};

/** The small library with something to find, and with a danger sign of each urgency. */
export function finderLibrary(redFlags: readonly RedFlag[] = SMALL_LIBRARY.redFlags): Library {
  return {
    ...SMALL_LIBRARY,
    redFlags,
    loadRelations: () => Promise.resolve(SMALL_GRAPH),
    loadFinder: () => Promise.resolve(SMALL_FINDER),
  };
}
