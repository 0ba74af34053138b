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
  /** The signs on the skin of the model. */
  drawn: {
    title: 'Drawn on the skin',
    kinds: {
      gliding: 'Glide',
      kneading: 'Knead',
      friction: 'Small circles',
      deep: 'Slow deep line',
      pressure: 'Hold pressure',
    },
    note: 'An example of where and which way. Glides and deep lines follow the fibres of the muscle.',
  },
  expect: 'What it feels like',
  type: 'Kind',
  painHere: 'What can hurt here',
  types: { stretch: 'Stretch', strength: 'Strength', control: 'Control', endurance: 'Endurance' },
  position: 'Position',
  figureStart: 'Start',
  figureEnd: 'End',
  howLong: 'How long',
  strips: (count: number) => plural(count, { one: 'The strip', other: 'The strips, in order' }),
  strip: (order: number, shape: string) => `${amount(order)}. ${shape}`,
  shapes: { I: 'I strip', Y: 'Y strip', X: 'X strip', fan: 'Fan' },
  size: (length: string, width: string) => `${length} long, ${width} wide`,
  laid: { 'from-anchor': 'Start at the anchor.', 'middle-out': 'Lay the middle first, then the ends.' },
  stretchAlong: 'Stretch along the strip',
  zones: { anchor: 'Anchor', middle: 'Middle', end: 'End' },
  /** `percent` is empty where the tape is laid without stretch. */
  stretch: (percent: string) => percent || 'no stretch',
  rest: 'the rest',
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
