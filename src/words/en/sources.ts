import { amount } from '../counting.ts';
import { area } from '../words.ts';

export const sources = area('sources', {
  title: (count: number) => `Sources (${amount(count)})`,
  mark: (numbers: string) => `Source ${numbers}`,
  whereFrom: 'Where this comes from',
  fetching: 'Fetching the sources…',
  fetchFailed: (keys: string) => `The list of sources could not be fetched: ${keys}.`,
  levels: {
    A: 'A study or guideline',
    B: 'A page that sums up the work of others',
    M: 'Named from memory, not read again',
    G: 'Common anatomical knowledge',
  },
});
