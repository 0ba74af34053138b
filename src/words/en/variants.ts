import { amount } from '../counting.ts';
import { area } from '../words.ts';

/** In round numbers: of 100, or of 1000 what is rare. */
function roughly(low: number, high: number): string {
  const ofMany = high < 1 ? 1000 : 100;
  const [from, to] = [low, high].map((share) => Math.round((share * ofMany) / 100)) as [number, number];
  const range = from === to ? amount(to) : `${amount(from)} to ${amount(to)}`;
  return from === 0 ? `up to ${amount(to)} in ${amount(ofMany)}` : `${range} in ${amount(ofMany)}`;
}

/** How the sciatic nerve can pass the piriformis. */
export const variants = area('variants', {
  lead: 'The sciatic nerve does not pass the piriformis in the same way in everybody. Choose a way to see it in the model.',
  choice: 'The way of the nerve past the muscle',
  failed: 'The ways of the nerve could not be fetched.',
  /** The letter of a way, and how common it is: of 100 limbs, from and to. */
  howCommon: (letter: string, low: number, high: number) =>
    `Type ${letter.toUpperCase()}: ${low === high ? 'about ' : ''}${roughly(low, high)}`,
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
