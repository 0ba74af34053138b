import { amount } from '../counting.ts';
import { area } from '../words.ts';

/** What lies under a strip of tape. */
export const underneath = area('underneath', {
  title: 'Under this strip',
  looking: 'Looking under the strip',
  waiting: 'This list comes with the 3D model.',
  none: 'Skin and fat, and no muscle or nerve near them.',
  groups: { muscle: 'Muscles', fascia: 'Sheets of tough tissue', nerve: 'Nerves', hard: 'Bone and ligament' },
  first: (mm: number) => `the first muscle, about ${amount(mm)} mm down`,
  deeper: (mm: number) => `deeper, about ${amount(mm)} mm down`,
  down: (mm: number) => `about ${amount(mm)} mm down`,
  /** How much of the strip it lies under. */
  shares: {
    most: 'under most of it',
    half: 'under half of it',
    part: 'under part of it',
    corner: 'under a small part of it',
  },
  crosses: 'crosses it',
  both: (name: string) => `${name}, both sides`,
  place: (depth: string, share: string) => `${depth}, ${share}`,
  all: (count: number) => `Show all ${amount(count)}`,
  measured: 'Measured in this model, which stands still. People differ, most of all in the fat under the skin.',
});
