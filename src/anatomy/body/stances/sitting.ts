import { SOLES, stance } from '../stance.ts';

const sitting = stance({
  seatCm: 44,
  leanPlay: 8,
  angles: { 'hip flexion': 90, 'knee flexion': 90, 'hip abduction': 6, 'shoulder flexion': 25, 'elbow flexion': 60 },
  touch: [['buttock-own', 'seat'], ['buttock-other', 'seat'], ...SOLES],
});
const sittingOnFloor = stance({
  lean: [-28, 0, 0],
  leanPlay: 12,
  angles: {
    'hip flexion': 75,
    'knee flexion': 85,
    'shoulder flexion': -35,
    'shoulder abduction': 18,
    'elbow flexion': 8,
    'neck flexion': 20,
    'lumbar-spine flexion': 12,
    'wrist flexion': -60,
  },
  touch: [['hand-own', 'floor'], ['hand-other', 'floor'], ...SOLES],
});
const sittingAtWall = stance({
  wall: 'behind',
  lean: [-6, 0, 0],
  angles: { 'hip flexion': 85, 'shoulder flexion': 30, 'elbow flexion': 25 },
  touch: [
    ['buttock-own', 'floor'],
    ['buttock-other', 'floor'],
    ['ribs', 'wall'],
    ['heel-own', 'floor'],
    ['heel-other', 'floor'],
  ],
  hold: [
    ['toes-own', 'x', -3],
    ['toes-other', 'x', 3],
  ],
});
const halfKneeling = stance({
  leanPlay: 4,
  angles: {
    'hip flexion own': -15,
    'knee flexion own': 80,
    'ankle flexion own': 15,
    'hip flexion other': 85,
    'knee flexion other': 90,
  },
  touch: [
    ['knee-own', 'floor'],
    ['toes-own', 'floor'],
    ['sole-other', 'floor'],
  ],
});
const handsAndKnees = stance({
  lean: [88, 0, 0],
  angles: {
    'hip flexion': 90,
    'knee flexion': 90,
    'shoulder flexion': 90,
    'shoulder abduction': 0,
    'elbow flexion': 3,
    'ankle flexion': -45,
    'neck flexion': -20,
  },
  touch: [
    ['knee-own', 'floor'],
    ['knee-other', 'floor'],
    ['toes-own', 'floor'],
    ['toes-other', 'floor'],
    ['hand-own', 'floor'],
    ['hand-other', 'floor'],
  ],
});
const pigeon = stance({
  lean: [48, 0, 0],
  leanPlay: 8,
  angles: {
    'hip flexion own': 115,
    'hip external-rotation own': 70,
    'knee flexion own': 75,
    'hip flexion other': -20,
    'ankle flexion other': -50,
    'lumbar-spine flexion': -24,
    'upper-back flexion': -8,
    'neck flexion': -10,
    'shoulder flexion': 45,
    'elbow flexion': 8,
    'wrist flexion': -50,
  },
  touch: [
    ['knee-own', 'floor'],
    ['ankle-own', 'floor'],
    ['knee-other', 'floor'],
    ['toes-other', 'floor'],
    ['hand-own', 'floor'],
    ['hand-other', 'floor'],
  ],
});

/** Sitting and kneeling. */
export const SITTING = {
  sitting,
  'sitting-on-floor': sittingOnFloor,
  'sitting-at-wall': sittingAtWall,
  'half-kneeling': halfKneeling,
  'hands-and-knees': handsAndKnees,
  pigeon,
} as const;
