import { area } from '../words.ts';

/** What is said while the model loads, or cannot be shown. */
export const status = area('status', {
  loading: 'Loading the model',
  loadingText: (percent: string | null) => (percent === null ? 'Loading the model…' : `Loading the model, ${percent}`),
  lostTitle: 'One moment',
  lost: 'The browser took the picture away. It comes back by itself.',
  failedTitle: 'The model did not load',
  textsRemain: 'The texts can be read all the same.',
  unsupportedTitle: 'No 3D picture in this browser',
  unsupported:
    'It needs WebGL 2, which is missing or switched off here. Every page can still be read: use the search or the list of structures.',
  listOfStructures: 'List of structures',
  dismiss: 'Dismiss',
  youAreOffline: 'You are offline. What was loaded before still works.',
});
