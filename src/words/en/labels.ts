import { area } from '../words.ts';

export const labels = area('labels', { title: 'Labels' });
