import { area } from '../words.ts';

/** What the model itself is called, and why it cannot be shown. */
export const model = area('model', {
  canvas: 'The model. Arrow keys turn it, Shift and arrow keys move it, plus and minus zoom.',
  unsupported: 'This browser cannot draw in 3D.',
  drawingNotFetched: 'The part of the page that draws could not be fetched.',
  /** What a page draws on the body besides the structures. */
  notDrawn: 'What this page draws on the body could not be fetched. Its words are all here.',
  /** `detail`: for those who look after the files; may be empty. */
  fileFailed: (file: string, why: string, detail: string) => `${file}: ${why}${detail ? ` (${detail})` : ''}`,
  reasons: {
    missing: 'the server does not have it',
    offline: 'the server could not be reached',
    truncated: 'it arrived incomplete',
    corrupt: 'its content is damaged',
  },
});
