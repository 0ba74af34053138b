import type {
  ConditionRecord,
  ContentRecord,
  Inline,
  RecordSummary,
  RedFlag,
  ReleaseRecord,
  Source,
  StructureRecord,
} from '#src/content/records.ts';
import { buildSearchIndex, type Searchable } from '#src/content/search/build-index.ts';
import type { Library } from '#src/ui/library.ts';

const words = (value: string): readonly Inline[] => [{ type: 'text', value }];

/** What every record has, empty. */
export const RECORD_BASE = {
  lay: '',
  latin: null,
  synonyms: [],
  does: '',
  structures: [],
  sections: {},
  evidence: 'weak',
  reviewDue: '2027-11-01',
  sources: [],
  picture: null,
} as const;

const piriformis: StructureRecord = {
  ...RECORD_BASE,
  kind: 'structure',
  id: 'piriformis',
  title: 'Piriformis',
  lay: 'a deep buttock muscle',
  latin: 'Musculus piriformis',
  synonyms: ['pear-shaped muscle'],
  summary: 'A small muscle deep in the buttock.',
  does: 'It turns the leg outward.',
  structures: ['piriformis'],
  full: true,
  sources: ['PAPER'],
  sections: {
    overview: [
      {
        type: 'paragraph',
        children: [
          ...words('It lies under the '),
          { type: 'record', kind: 'structure', id: 'gluteus-maximus', children: words('big buttock muscle') },
          ...words('. '),
          { type: 'cite', keys: ['PAPER'] },
        ],
      },
    ],
    help: [{ type: 'paragraph', children: words('See a doctor if it stays.') }],
  },
  facts: [{ label: 'From', value: words('Front of the sacrum') }],
};

const l4: StructureRecord = {
  ...RECORD_BASE,
  kind: 'structure',
  id: 'l4',
  title: 'L4 vertebra',
  lay: 'the fourth bone of the low back',
  summary: 'The second lowest bone of the low back.',
  does: 'It carries the trunk.',
  structures: ['l4'],
  full: false,
  facts: [],
  sections: { overview: [{ type: 'paragraph', children: words('It sits level with the hip bones.') }] },
};

const ball: ReleaseRecord = {
  ...RECORD_BASE,
  kind: 'release',
  id: 'piriformis-ball',
  title: 'Ball release for the piriformis',
  lay: 'ball pressure on the deep buttock',
  summary: 'Slow pressure with a ball.',
  structures: ['piriformis'],
  cautions: [words('Not on an open wound.')],
  dangers: ['numb'],
  stop: [words('Electric pain.')],
  steps: [words('Lean on the ball.')],
  dose: words('30 to 60 seconds.'),
  tool: 'Tennis ball',
  positions: [],
  spot: words('The back pocket.'),
  spotAt: null,
  ball: null,
  direction: 'forward',
  timer: { seconds: [30, 60], spots: [1, 3], hurt: [4, 6] },
};

const sciatica: ConditionRecord = {
  ...RECORD_BASE,
  kind: 'condition',
  id: 'sciatica',
  title: 'Sciatica',
  lay: 'pain down the back of the leg',
  summary: 'Pain that runs from the buttock down the leg.',
  structures: ['piriformis'],
  feels: words('It shoots down the leg.'),
  who: words('Anybody can get it.'),
  lasts: words('Mostly some weeks.'),
  dangers: ['numb'],
  techniques: [{ kind: 'release', id: 'piriformis-ball' }],
};

export const SMALL_RECORDS: readonly ContentRecord[] = [piriformis, l4, ball, sciatica];

const SOURCES: readonly Source[] = [
  { key: 'PAPER', title: 'A paper about the muscle', level: 'A', url: 'https://example.org/paper' },
];

const RED_FLAGS: readonly RedFlag[] = [
  {
    id: 'later',
    concern: 'A worn hip',
    brief: 'A grinding hip',
    sign: 'It grinds.',
    action: 'Ask your doctor.',
    urgency: 'soon',
    sources: [],
  },
  {
    id: 'numb',
    concern: 'Squeezed nerves',
    brief: 'A numb seat',
    sign: 'The seat is numb.',
    action: 'Call an ambulance.',
    urgency: 'now',
    sources: [],
  },
];

/** What the search looks through. */
export const SMALL_SEARCHABLE: Searchable = {
  records: SMALL_RECORDS.map((record) => ({ record })),
  glossary: [],
  redFlags: RED_FLAGS.map((flag) => ({ ...flag, line: 1 })),
};
const SMALL_INDEX = buildSearchIndex(SMALL_SEARCHABLE);

/** A few records of each sort, as small as they can be. */
export const SMALL_LIBRARY: Library = {
  summaries: SMALL_RECORDS.map(summaryOf),
  redFlags: RED_FLAGS,
  loadSummaries: () => Promise.resolve(SMALL_RECORDS.map(summaryOf)),
  loadSearchIndex: () => Promise.resolve(SMALL_INDEX),
  loadRecord: (kind, id) => Promise.resolve(SMALL_RECORDS.find((one) => one.kind === kind && one.id === id) ?? null),
  loadSources: () => Promise.resolve(SOURCES),
  loadGlossary: () => Promise.resolve([]),
  loadLearnIndex: () => Promise.resolve({ tours: [], advice: [] }),
  loadRelations: () => Promise.resolve({ nodes: [], edges: [] }),
  loadFinder: () => Promise.resolve({ symptoms: [], patterns: [], tests: [] }),
  loadVariants: () => Promise.resolve([]),
  loadNeighbours: () =>
    Promise.resolve({
      piriformis: { over: [{ id: 'gluteus-maximus', mm: 12 }], under: [], beside: [{ id: 'sciatic-nerve', mm: 0 }] },
    }),
  loadPictures: () => Promise.resolve(),
  pictureUrl: () => null,
};

/** What the start page knows of a record. */
export function summaryOf(record: ContentRecord): RecordSummary {
  const { kind, id, title, lay, latin, synonyms, summary, does, structures } = record;
  return { kind, id, title, lay, latin, synonyms, summary, does, structures };
}
