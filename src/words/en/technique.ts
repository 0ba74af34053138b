import { amount, plural } from '../counting.ts';
import { area } from '../words.ts';

export const technique = area('technique', {
  before: 'Before you start',
  stop: 'Stop at once if you feel',
  steps: 'Step by step',
  nerves: 'Nerves nearby',
  help: 'When to get help',
  tool: 'Tool',
  spot: 'Spot',
  press: 'Press',
  positions: { wall: 'At a wall', floor: 'On the floor', side: 'Lying on the side' },
  strokes: 'Strokes',
  position: 'Position',
  howLong: 'How long',
  strips: (count: number) => plural(count, { one: 'The strip', other: 'The strips' }),
  stripHead: (shape: string, length: string, stretch: string) => `${shape} strip, ${length}, stretch ${stretch}`,
  /** Of the middles of a strip, in order; none when it is laid without stretch. */
  stretch: (middles: readonly string[]) => (middles.length === 0 ? 'none' : middles.join(', then ')),
  range: (low: number, high: number, unit: string) =>
    low === high ? `${amount(low)} ${unit}` : `${amount(low)} to ${amount(high)} ${unit}`,
  anchor: 'Anchor',
  path: 'Path',
  end: 'End',
  wear: 'Wear',
  takeOff: 'Take off',
  easier: 'Easier',
  harder: 'Harder',
});
