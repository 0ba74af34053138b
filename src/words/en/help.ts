import { area } from '../words.ts';

export const help = area('help', {
  title: 'How to use Ilium',
  /** Each line is one or more ways to do something. */
  ways: [
    [
      { to: 'Turn:', how: 'drag, or one finger.' },
      { to: 'Move:', how: 'right drag, or two fingers.' },
      { to: 'Zoom:', how: 'wheel, or pinch.' },
    ],
    [
      {
        to: 'Choose:',
        how: 'click a part, search for it, or pick it in the list. Click on nothing to let go.',
      },
    ],
    [{ to: 'Look deeper:', how: 'the peel goes from skin to bone, on one side or both.' }],
    [{ to: 'Share:', how: 'the address of the page holds what you see.' }],
  ],
  keys: 'Keys',
  /** What a key does. */
  search: 'Search',
  view: (name: string) => `View: ${name.toLowerCase()}`,
  fit: 'Fit what is shown',
  hide: 'Hide what is selected',
  isolate: 'Isolate it, or stop',
  fade: 'Fade it, or stop',
  showAll: 'Show all',
  labels: 'Labels on the model, or none',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset the view',
  deselect: 'Deselect',
  help: 'This help',
  singleKeys: 'Single keys work as shortcuts',
});
