import { amount } from '../counting.ts';
import { area } from '../words.ts';

const ofHundred = (share: number) => (share < 0.1 ? `fewer than ${amount(0.1)} in 100` : `${amount(share)} in 100`);

/** How the sciatic nerve can pass the piriformis. */
export const variants = area('variants', {
  lead: 'The sciatic nerve does not pass the piriformis in the same way in everybody. Choose a way to see it in the model.',
  choice: 'The way of the nerve past the muscle',
  failed: 'The ways of the nerve could not be fetched.',
  type: (letter: string) => `Type ${letter.toUpperCase()}`,
  about: (share: number) => `about ${ofHundred(share)}`,
  foundIn: (low: number, high: number) =>
    low === high ? `${ofHundred(low)}` : `${amount(low)} to ${amount(high)} in 100`,
  pooled: (share: number) => `Many studies taken together: ${amount(share)} of 100 limbs`,
  likely: (low: number, high: number) => `, likely ${amount(low)} to ${amount(high)}.`,
  studies: (low: number, high: number) =>
    low === high
      ? `One single study: ${amount(low)} of 100 limbs.`
      : `Single studies: from ${amount(low)} to ${amount(high)} of 100 limbs.`,
  recalled: (share: number) => `From memory, not read again: ${amount(share)} of 100.`,
  barKey: 'Each bar runs from 0 to 100 limbs. The dot is the best figure, the line the range that was found.',
  shownOn: {
    left: 'The model shows it on the left side.',
    right: 'The model shows it on the right side.',
  },
  drawn: 'The usual way is modelled from the body. The five others are drawn by us to show the idea, not measured.',
  backToUsual: 'Back to the usual way',
  fairTitle: 'Does another way hurt?',
  fair: 'It is not shown to. Other ways than the usual one were found in 16.9 of 100 bodies, and in 16.2 of 100 people who had surgery for piriformis syndrome. That is no real difference.',
  cannotTell: 'You cannot feel which way your nerve takes. It is no reason to worry.',
});
