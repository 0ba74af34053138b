import { area } from '../words.ts';

/** What the page says of itself before it runs: to search engines, app lists and browsers without JavaScript. */
export const site = area('site', {
  title: 'Ilium: look inside the low back and the hips',
  description: 'Look inside the low back and the hips in 3D, click what hurts, and learn what to do about it.',
  noScript: 'Ilium draws the body in your browser and needs JavaScript for it. Nothing you do leaves your device.',
});
