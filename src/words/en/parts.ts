import { area } from '../words.ts';

/** What stands on small things that many places have. */
export const parts = area('parts', {
  close: 'Close',
  tryAgain: 'Try again',
  offline: 'You seem to be offline.',
});
