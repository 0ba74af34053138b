import { amount } from '../counting.ts';
import { area } from '../words.ts';

/** What lies next to a structure. */
export const neighbours = area('neighbours', {
  title: 'What lies next to it',
  lists: { over: 'Over it', under: 'Under it', beside: 'Beside it' },
  listsFailed: 'What lies next to it could not be fetched.',
  off: (name: string, mm: number) => `${name}, ${amount(mm)} mm off`,
  more: (count: number) => `${amount(count)} more`,
  measured: 'Over means nearer to the skin. Measured in this model; people differ.',
});
