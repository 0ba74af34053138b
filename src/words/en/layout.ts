import { area } from '../words.ts';

export const layout = area('layout', {
  quiz: 'Quiz',
  quizWhere: 'Test yourself',
  pageTitle: (name: string) => `${name} · Ilium`,
  skipToSearch: 'Skip to the search',
  skipToStructures: 'Skip to the structures',
  skipToText: 'Skip to the text',
  searchAndStructures: 'Search and structures',
  structures: 'Structures',
  reading: 'Reading',
  listOfStructures: 'List of structures',
  closeList: 'Close the list',
  painButton: 'What hurts? Danger signs first',
  learn: 'Learn',
  learnButton: 'Tours, questions and advice',
  listComing: 'The list of structures is on its way…',
  help: 'Help and keys',
  about: 'About and credits',
  disclaimer: 'Not a diagnosis',
  themes: { system: 'Theme: as the device', light: 'Theme: light', dark: 'Theme: dark' },
  /** The heights of the sheet on a phone. */
  heights: { peek: 'a glimpse', half: 'half', full: 'full' },
  lower: (height: string) => `Lower, now ${height}`,
  higher: (height: string) => `Higher, now ${height}`,
});
