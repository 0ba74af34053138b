import { area } from '../words.ts';

/** What a screen reader hears when something has changed. */
export const announcements = area('announcements', {
  modelReady: 'The model is ready.',
  modelFailed: (why: string) => `The model could not be loaded. ${why}`,
  modelUnsupported: 'This browser cannot show the model. Everything can be read.',
  modelLost: 'The picture was interrupted and is being restored.',
  opened: (title: string) => `${title} opened.`,
  /** `lay` is the plain phrase after the name; may be empty. */
  selected: (name: string, lay: string) => (lay ? `${name}, ${lay}, selected.` : `${name} selected.`),
  learnOpened: 'Tours, questions and advice.',
  painOpened: 'Where does it hurt? Danger signs first.',
  nothingSelected: 'Nothing is selected.',
  structures: (count: number) => `${count} structures`,
  both: (names: readonly string[]) => names.join(' and '),
  hidden: (names: string) => `${names} hidden.`,
  noLongerHidden: (names: string) => `${names} no longer hidden.`,
  faded: (names: string) => `${names} faded.`,
  noLongerFaded: (names: string) => `${names} no longer faded.`,
  allShown: 'All is shown again.',
  onlyShown: (names: string) => `Only ${names} is shown.`,
  onlySomeShown: (names: string) => `Only ${names} are shown.`,
  peeled: (depth: string) => `Peeled to: ${depth}.`,
  peeledApart: (left: string, right: string) => `Peeled to: left ${left}, right ${right}.`,
  labelsShown: 'Labels are shown on the model.',
  labelsGone: 'The labels are gone.',
});
