import { amount } from '../counting.ts';
import { area } from '../words.ts';

export const sources = area('sources', {
  title: (count: number) => `Sources (${amount(count)})`,
  mark: (numbers: string) => `Source ${numbers}`,
  whereFrom: 'Where this comes from',
  /** The word and what it means, where it stands in a text. */
  term: (word: string) => `What ${word} means`,
  meaningComing: 'One moment…',
  meaningFailed: 'The meaning could not be fetched.',
  fetching: 'Fetching the sources…',
  fetchFailed: (keys: string) => `The list of sources could not be fetched: ${keys}.`,
  levels: {
    A: 'A study or guideline',
    B: 'A page that sums up the work of others',
    M: 'Named from memory, not read again',
    G: 'Common anatomical knowledge',
  },
});
