import { amount } from '../counting.ts';
import { area } from '../words.ts';

/** How a joint is held, in words; an angle is written by `angle` and goes into the others. */
export const pose = area('pose', {
  title: 'The position',
  sides: { own: 'Sore side', other: 'Other side', both: 'Both sides' },
  /** The spine has no two sides that could both be meant. */
  spine: 'Trunk',
  joints: { hip: 'Hip', knee: 'Knee', ankle: 'Ankle', 'lumbar-spine': 'Low back', shoulder: 'Arm' },
  /** From straight: the motion itself, its opposite, and neither. */
  motions: {
    hip: {
      flexion: { plus: 'bent', minus: 'stretched back', none: 'straight' },
      abduction: { plus: 'out to the side', minus: 'across the middle', none: 'in line with the body' },
      'external-rotation': { plus: 'turned out', minus: 'turned in', none: 'not turned' },
    },
    knee: { flexion: { plus: 'bent', minus: 'stretched back', none: 'straight' } },
    ankle: { flexion: { plus: 'toes pulled up', minus: 'toes pointed', none: 'at a right angle' } },
    'lumbar-spine': {
      flexion: { plus: 'rounded', minus: 'hollowed', none: 'flat' },
      'side-bend': { plus: 'bent to the sore side', minus: 'bent away from the sore side', none: 'upright' },
      'external-rotation': { plus: 'turned to the sore side', minus: 'turned away', none: 'not turned' },
    },
    shoulder: {
      flexion: { plus: 'raised to the front', minus: 'drawn back', none: 'hanging' },
      abduction: { plus: 'raised to the side', minus: 'across the body', none: 'at the side' },
      'external-rotation': { plus: 'turned out', minus: 'turned in', none: 'not turned' },
    },
  },
  angle: (lowDeg: number, highDeg: number) =>
    lowDeg === highDeg ? `${amount(lowDeg)}°` : `${amount(lowDeg)} to ${amount(highDeg)}°`,
  held: (motion: string, angle: string) => `${motion} ${angle}`,
  moved: (from: string, to: string) => `from ${from} to ${to}`,
  estimate: 'Angles are a guide. Go only as far as it is comfortable.',
});
