import { amount, plural } from '../counting.ts';
import { area } from '../words.ts';

/** What the maps on the body show, and what a person can ask of them. */
export const legend = area('legend', {
  takeOff: 'Take the map off',
  fold: 'Fold the map card',
  unfold: 'Open the map card',
  failed: 'The map could not be fetched.',
  tapToAsk: 'Tap the skin to ask what may be felt there.',
  chooseToAsk: 'Or choose a place',
  ask: 'Ask',
  list: (items: readonly string[]) => items.join(', '),

  /** Sore spots of a muscle. */
  soreOf: (muscle: string) => `Sore spots: ${muscle}`,
  muscle: 'Muscle',
  allMuscles: 'All muscles, spots only',
  showOnModel: 'Show on the model',
  onModel: 'Shown on the model',
  showOne: (number: number) => `Show spot ${amount(number)} alone`,
  showAllSpots: 'All spots',
  asARule: 'As a rule',
  nowAndThen: 'Now and then',
  theSpot: 'Sore spot',
  asARuleIn: (areas: string) => `As a rule: ${areas}.`,
  nowAndThenIn: (areas: string) => `Now and then: ${areas}.`,
  beyond: (places: string) => `Not on the model: ${places}.`,
  soreHonest:
    'These maps come from what clinicians saw, not from anatomy. Two examiners often do not find the same spot.',
  noSpots: 'We know of no such map for this muscle.',

  /** Skin by nerve root. */
  title: 'Legend',
  rootsHonest: 'Such maps differ a lot. Shown is only the skin that most agree on. Neighbours overlap.',
  musclesHonest:
    'Most muscles are fed by two or three roots. Each has the colour of the middle one. Peel to see the deep ones.',
  muscleCount: (count: number) => `${amount(count)} ${plural(count, { one: 'muscle', other: 'muscles' })}`,
  sentence: (text: string) => `${text}.`,
  rootName: (root: string) => root.toUpperCase(),
  tests: (movement: string) => `Movement that tests it: ${movement}.`,
  reflex: (reflex: string) => `Reflex: ${reflex}.`,
  noReflex: 'No reflex to trust.',

  /** What may be felt at a place. */
  feltTitle: 'What may be felt here',
  thisPlace: (areas: string) => `This place: ${areas}.`,
  feltMuscles: 'Muscles that send pain here',
  feltNerves: 'Nerves of this skin',
  feltRoots: 'Nerve roots of this skin',
  feltStructures: 'Joints and discs that send pain here',
  feltConditions: 'Troubles felt here',
  nothingFelt: 'No map names this place. That says nothing about your pain.',
  notDiagnosis: 'What can hurt here, not what does. For danger signs and a closer look:',
  startFromPain: 'what hurts?',
  backToMap: 'Back to the map',
});
