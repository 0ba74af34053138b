import { area } from '../words.ts';

/** What stands on small things that many places have. */
export const parts = area('parts', {
  close: 'Close',
  tryAgain: 'Try again',
  notFetched: 'This part of the page could not be fetched.',
  offline: 'You seem to be offline.',
});
