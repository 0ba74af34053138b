import { area } from '../words.ts';

export const tree = area('tree', {
  title: 'All structures',
  show: (name: string) => `Show ${name}`,
  hide: (name: string) => `Hide ${name}`,
});
