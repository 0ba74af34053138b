import { plural } from '../counting.ts';
import { area } from '../words.ts';

const techniques = (count: number, text: string) => plural(count, { one: '1 technique', other: `${text} techniques` });

/** The page of the plan. A sheet of it for paper has its words in `sheet.ts`. */
export const plan = area('plan', {
  purpose:
    'Collect what you want to do: ball releases, massages, tapes and exercises. Put them in order, add a note, and print them on a sheet with every step and caution.',
  how: 'Open a technique and press “Add to my plan”. You find techniques in the list of each structure, or by search.',
  name: 'Name of the plan',
  namePlaceholder: 'A name, such as: March, for Anna',
  list: 'Techniques in your plan',
  place: (place: string, of: string) => `Place ${place} of ${of}`,
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  moved: (title: string, place: string, of: string) => `${title}: place ${place} of ${of}.`,
  takeOut: (title: string) => `Take out: ${title}`,
  side: (title: string) => `Side: ${title}`,
  note: (title: string) => `Note: ${title}`,
  notePlaceholder: 'Note: how often, what to mind…',
  gone: 'No longer here',
  goneText: 'It was renamed or taken out of Ilium. Your note stays.',
  takenOut: (title: string) => `“${title}” is out.`,
  manyTakenOut: (count: number, text: string) => `${techniques(count, text)} taken out.`,
  undo: 'Undo',
  print: 'Print or save as PDF',
  preparing: 'Fetching the texts…',
  textsMissing: 'Some texts could not be fetched. The sheet would lack them.',
  tools: 'The plan as a file',
  privacy: 'Nothing is sent anywhere. To take your plan to another device, or to keep it for good, save it as a file.',
  saveFile: 'Save as a file',
  openFile: 'Open a file',
  clear: 'Empty the plan',
  clearTitle: 'Empty the plan?',
  clearText: (count: number, text: string) => `This takes out ${techniques(count, text)}, with your notes.`,
  clearYes: 'Empty it',
  clearNo: 'Keep it',
  fileTitle: 'What to do with this file?',
  fileText: (count: number, text: string, mine: number, mineText: string) =>
    `The file holds ${techniques(count, text)}. Your plan holds ${techniques(mine, mineText)}.`,
  fileAdd: 'Add to my plan',
  fileReplace: 'Replace my plan',
  fileCancel: 'Leave it',
  fileRead: (count: number, text: string) => `The file held ${techniques(count, text)}.`,
  fileNoRoom: (most: string) => `Not all of the file had room: a plan holds ${most} techniques.`,
  notKeptTitle: 'Not kept on this device',
  full: 'Your plan could not be kept on this device: its storage is full. Export it as a file, or it is gone when you close the page.',
  refused:
    'Your plan could not be kept on this device: the browser keeps nothing for this page. Export it as a file, or it is gone when you close the page.',
  asideTitle: 'An older plan was put aside',
  aside: 'It could not be read, so nothing was written over it. Save it as a file; a newer Ilium may read it.',
  asideSave: 'Save it as a file',
  asideForget: 'Throw it away',
  /** What is wrong with a file. */
  fault: {
    'unreadable-file': 'The file could not be read.',
    'too-big': 'The file is far too big for a plan.',
    'not-json': 'This is no plan: the file is broken or cut off, or of another kind.',
    'not-a-plan': 'This is no plan of Ilium.',
    title: 'The name of this plan is missing or too long.',
  },
  faultNewer: (version: string) =>
    `This plan was made by a newer Ilium (version ${version}). Reload the page, then try again.`,
  faultTooMany: (count: string, most: string) => `This plan holds ${count} techniques. A plan holds ${most} at most.`,
  faultTwice: (place: string, name: string) => `Technique ${place} of this plan, “${name}”, stands in it twice.`,
  faultItem: (place: string, what: string) => `Technique ${place} of this plan cannot be read: ${what}.`,
  faultField: {
    all: 'it is no technique',
    kind: 'its kind is not known',
    id: 'its name is not valid',
    side: 'its side is not left, right or both',
    note: 'its note is missing or too long',
    addressHash: 'its link is not valid',
  },
});
