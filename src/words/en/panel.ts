import { amount } from '../counting.ts';
import { area } from '../words.ts';

/** What stands on every page of the reading side, and on those of structures and conditions. */
export const panel = area('panel', {
  footer:
    'Ilium explains; it does not diagnose. If you are worried, or it does not get better, see a doctor or physiotherapist.',
  side: 'Side',
  latinName: 'Latin name',
  whatToRead: 'What to read',
  tabs: {
    overview: 'Overview',
    relations: 'Connections',
    why: 'Why it hurts',
    release: 'Release',
    massage: 'Massage',
    taping: 'Tape',
    exercise: 'Move',
    nerves: 'Nerves',
    help: 'Get help',
  },
  partOf: 'What it can be part of',
  alsoHere: 'Also for this place',
  whatItDoes: 'What it does.',
  howSure: 'How sure is this?',
  structures: 'Structures',
  learnMore: 'Learn more about it',
  backToTour: (stop: number) => `Back to the tour, stop ${amount(stop)}`,
  nothingHere: 'Nothing is written here yet.',
  nothingYet: 'Nothing is written about this one yet.',
  nothingYetText: 'You can still turn it, hide what lies over it and see its neighbours. They may have a page.',
  fetching: 'Fetching the text',
  fetchFailed: 'This text could not be fetched.',
  listsFailed: 'The links to related pages could not be fetched.',
  tryOnceMore: 'Try once more.',
  table: 'Table',
  /** How well something is known, in words that need no legend. */
  evidence: {
    strong: 'Well tested',
    moderate: 'Fairly well tested',
    weak: 'Weak evidence',
    conflicting: 'Studies disagree',
    taught: 'Taught, not tested',
    estimate: 'Our own estimate',
  },
});
