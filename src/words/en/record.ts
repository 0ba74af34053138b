import { amount } from '../counting.ts';
import { area } from '../words.ts';

/** The pages of conditions, advice and questions. */
export const record = area('record', {
  seeIt: 'See it on the model',
  moreParts: (count: number) => `${amount(count)} more`,
  feels: 'How it feels',
  who: 'Who gets it',
  lasts: 'How long it lasts',
  shortAnswer: 'In short',
  before: 'Mind this',
  sections: { why: 'Why it hurts', how: 'What you can do', nerves: 'Nerves', help: 'Get help' },
  /** The techniques of a condition, kind by kind. */
  whatHelps: 'What you can try',
  helpers: { release: 'With a ball', massage: 'Massage', taping: 'Tape', exercise: 'Movement' },
  related: 'Read on',
  all: 'All tours, questions and advice',
});
