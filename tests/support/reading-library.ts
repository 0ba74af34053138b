import type {
  AdviceRecord,
  ContentRecord,
  ExerciseRecord,
  Inline,
  QuestionRecord,
  RedFlag,
  TapingRecord,
  TourRecord,
} from '#src/content/records.ts';
import type { Library } from '#src/ui/library.ts';
import { STANDING_FIGURE } from './figures.ts';
import { RECORD_BASE, SMALL_LIBRARY, summaryOf } from './small-library.ts';

export const words = (value: string): readonly Inline[] => [{ type: 'text', value }];
const link = (kind: ContentRecord['kind'], id: string): Inline => ({ type: 'record', kind, id, children: words(id) });

const tour: TourRecord = {
  ...RECORD_BASE,
  kind: 'tour',
  id: 'deep-buttock',
  title: 'The deep buttock',
  lay: 'a walk in three stops',
  summary: 'From the bone to the nerve.',
  structures: ['piriformis'],
  minutes: 3,
  sections: { overview: [{ type: 'paragraph', children: words('It goes from bone to nerve.') }] },
  stops: [
    { title: 'The bone', view: '#/structure/l4?peel=4,4&cam=back', text: words('The bone carries you.') },
    {
      title: 'The muscle',
      view: '#/structure/piriformis-right?layers=skin:0&peel=3,3&cam=back',
      text: [...words('The muscle turns the leg. See '), link('condition', 'sciatica'), link('structure', 'l4')],
    },
    { title: 'The nerve', view: '#/nerve/sciatic-nerve-right?labels=on', text: [link('condition', 'sciatica')] },
  ],
};

const secondTour: TourRecord = { ...tour, id: 'skin', title: 'The skin', minutes: 2, stops: tour.stops.slice(0, 2) };

const TABLE = {
  type: 'table',
  header: [words('Cause'), words('Share, %')],
  rows: [
    [words('Wear'), words('18')],
    [words('Strain'), words('4.5')],
  ],
} as const;

const question: QuestionRecord = {
  ...RECORD_BASE,
  kind: 'question',
  id: 'what-causes-it',
  title: 'What causes it?',
  summary: 'Nobody knows all of it.',
  structures: ['piriformis'],
  sections: {
    overview: [
      {
        type: 'paragraph',
        children: [
          ...words('The '),
          { type: 'term', id: 'facet-joint', children: words('facet joints') },
          ...words(' may be sore.'),
        ],
      },
      TABLE,
    ],
  },
};

const advice: AdviceRecord = {
  ...RECORD_BASE,
  kind: 'advice',
  id: 'heat',
  title: 'Heat',
  lay: 'a warm pack',
  summary: 'Warmth may ease it.',
  structures: ['piriformis'],
  topic: 'self-care',
  cautions: [words('Not on numb skin.')],
  sections: { overview: [{ type: 'paragraph', children: words('Keep it warm.') }] },
};

const technique = { dangers: ['later', 'numb'], cautions: [words('Not on a wound.')], stop: [], dose: words('Daily.') };

const stretch: ExerciseRecord = {
  ...RECORD_BASE,
  ...technique,
  kind: 'exercise',
  id: 'figure-four',
  title: 'Figure four',
  summary: 'Ankle on knee.',
  structures: ['piriformis'],
  steps: [words('Pull the leg in.')],
  type: 'stretch',
  pose: [
    { joint: 'hip', side: 'own', motion: 'flexion', toDeg: [90, 90], fromDeg: null },
    { joint: 'hip', side: 'own', motion: 'external-rotation', toDeg: [45, 45], fromDeg: null },
  ],
  figures: [
    { ...STANDING_FIGURE, alt: 'A person begins.' },
    { ...STANDING_FIGURE, alt: 'A person ends.' },
  ],
  easier: words('On a chair.'),
  harder: words('Pull more.'),
};

const tape: TapingRecord = {
  ...RECORD_BASE,
  ...technique,
  kind: 'taping',
  id: 'y-tape',
  title: 'Y tape',
  summary: 'It has hardly beaten fake tape.',
  structures: ['piriformis'],
  steps: [words('Lay the base.')],
  bodyPosition: 'On the side.',
  figure: { ...STANDING_FIGURE, alt: 'A person lies on the side.' },
  wear: 'Three days.',
  removal: 'Slowly.',
  strips: [
    {
      order: 1,
      shape: 'Y',
      lengthCm: [18, 22],
      widthCm: 5,
      laid: 'from-anchor',
      anchor: 'The sacrum',
      path: 'Along the muscle',
      end: 'The knob',
      course: {
        from: point('a'),
        via: [],
        tails: [
          { via: [], to: point('b') },
          { via: [], to: point('c') },
        ],
      },
      zones: [
        { part: 'anchor', cm: 5, percent: [0, 0] },
        { part: 'middle', cm: null, percent: [10, 20] },
        { part: 'end', cm: 5, percent: [0, 0] },
      ],
    },
  ],
};

function point(at: string) {
  return { kind: 'landmark', at, side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0 } } as const;
}

const MORE: readonly ContentRecord[] = [tour, secondTour, question, advice, stretch, tape];

const CLOT: RedFlag = {
  id: 'clot',
  concern: 'A clot',
  brief: 'A swollen leg',
  sign: 'One calf is thick.',
  action: 'See a doctor today. No massage.',
  urgency: 'today',
  sources: [],
};

/** The small library with a record of every other kind: tours, a question with a table, advice, an exercise, a tape. */
export const READING_LIBRARY: Library = {
  ...SMALL_LIBRARY,
  summaries: [...SMALL_LIBRARY.summaries, ...MORE.map(summaryOf)],
  redFlags: [...SMALL_LIBRARY.redFlags, CLOT],
  loadRecord: async (kind, id) =>
    MORE.find((one) => one.kind === kind && one.id === id) ?? SMALL_LIBRARY.loadRecord(kind, id),
  loadGlossary: () =>
    Promise.resolve([
      {
        id: 'facet-joint',
        term: 'Facet joint',
        also: ['facet joints'],
        means: 'A small joint at the back of the spine.',
        sources: ['PAPER'],
      },
    ]),
  loadLearnIndex: () =>
    Promise.resolve({
      tours: [
        { id: tour.id, minutes: tour.minutes, stops: tour.stops.length },
        { id: secondTour.id, minutes: secondTour.minutes, stops: secondTour.stops.length },
      ],
      advice: [{ id: advice.id, topic: advice.topic }],
    }),
};
