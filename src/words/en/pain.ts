import { amount, plural } from '../counting.ts';
import { area } from '../words.ts';

/** The page for people in pain, and the danger signs. */
export const pain = area('pain', {
  title: 'What hurts?',
  places: { lowBack: 'Low back', buttock: 'Buttock', hipSide: 'Side of the hip', hipFront: 'Front of the hip' },
  conditions: 'Conditions',
  learnText: 'Not sure where to begin?',
  signsFirst: 'Danger signs first',
  worstSigns: 'Numb seat, weak leg, bladder trouble, fever?',
  /** Above a page that has danger signs of its own. */
  signsHere: 'Rule these out first',
  /** Opens all of them with what to look for and what to do. */
  moreHere: (count: number) => plural(count, { one: 'The sign in full', other: `All ${amount(count)} in full` }),
  allSigns: 'All danger signs',
  urgenciesInShort: { now: 'get help now', today: 'doctor today', soon: 'doctor soon' },
  urgencies: { now: 'Get help now', today: 'See a doctor today', soon: 'See a doctor soon' },
});
