import { SOLES, stance } from '../stance.ts';

const standing = stance({
  touch: SOLES,
  hold: [
    ['ankle-other', 'x', 9],
    ['ankle-own', 'x', -9],
  ],
});
const backToWall = stance({
  wall: 'behind',
  lean: [-4, 0, 0],
  leanPlay: 8,
  angles: { 'hip flexion': 25, 'knee flexion': 35 },
  touch: [['tool', 'wall'], ...SOLES],
  hold: [
    ['ankle-own', 'z', 42],
    ['ankle-other', 'z', 42],
    ['ankle-own', 'x', -10],
    ['ankle-other', 'x', 10],
  ],
});
const sideToWall = stance({
  wall: 'own-side',
  lean: [0, 5, 0],
  leanPlay: 5,
  angles: { 'hip flexion': 4, 'knee flexion': 6 },
  touch: [['tool', 'wall'], ...SOLES],
  hold: [
    ['ankle-own', 'x', 24],
    ['ankle-other', 'x', 46],
  ],
});
const faceToWall = stance({
  wall: 'front',
  leanPlay: 3,
  angles: {
    'hip flexion': 0,
    'knee flexion': 6,
    'shoulder flexion': 40,
    'shoulder abduction': 30,
    'elbow flexion': 105,
    'wrist flexion': -45,
    'neck flexion': 0,
  },
  touch: [['tool', 'wall'], ...SOLES],
  hold: [
    ['ankle-own', 'z', -21],
    ['ankle-other', 'z', -26],
    ['palm-own', 'y', 118],
    ['palm-other', 'y', 118],
  ],
});
const split = stance({
  leanPlay: 4,
  angles: {
    'hip flexion own': 75,
    'knee flexion own': 80,
    'hip flexion other': -10,
    'knee flexion other': 70,
    'ankle flexion other': 10,
  },
  touch: [
    ['sole-own', 'floor'],
    ['toes-other', 'floor'],
  ],
});
const splitSoreBack = stance({
  leanPlay: 4,
  angles: {
    'hip flexion own': -16,
    'knee flexion own': 12,
    'ankle flexion own': 20,
    'hip flexion other': 50,
    'knee flexion other': 55,
  },
  touch: [
    ['toes-own', 'floor'],
    ['sole-other', 'floor'],
  ],
  hold: [
    ['ankle-own', 'z', -40],
    ['ankle-other', 'z', 38],
    ['pelvis', 'z', 2],
  ],
});
const footOnStep = stance({
  stepCm: 22,
  angles: { 'hip flexion own': 65, 'knee flexion own': 70 },
  touch: [
    ['sole-own', 'step'],
    ['sole-other', 'floor'],
  ],
  hold: [
    ['ankle-other', 'z', 0],
    ['ankle-own', 'z', 42],
    ['pelvis', 'z', 4],
  ],
});
const onStep = stance({
  stepCm: 22,
  angles: { 'hip flexion other': 32, 'knee flexion other': 58 },
  touch: [['sole-own', 'step']],
});
const onStepEdge = stance(
  {
    angles: { 'hip flexion other': 0, 'knee flexion other': 0, 'hip abduction other': 5 },
    lean: [0, 5, 0],
    hold: [
      ['ankle-own', 'x', -8],
      ['ankle-own', 'z', 0],
    ],
  },
  onStep,
);
const standingAtTable = stance({
  tableCm: 74,
  leanPlay: 10,
  angles: { 'hip flexion': 45, 'shoulder flexion': 75, 'elbow flexion': 10, 'knee flexion': 6, 'neck flexion': -10 },
  touch: [...SOLES, ['hand-own', 'table'], ['hand-other', 'table']],
  hold: [
    ['ankle-own', 'z', 0],
    ['ankle-other', 'z', 0],
    ['pelvis', 'z', -6],
  ],
});
const standingBesideWall = stance({
  wall: 'own-side',
  angles: { 'shoulder abduction own': 75, 'hip external-rotation own': 5 },
  touch: [...SOLES, ['hand-own', 'wall']],
  hold: [
    ['ankle-own', 'x', 62],
    ['ankle-other', 'x', 44],
    ['ankle-own', 'z', -14],
    ['ankle-other', 'z', 4],
    ['pelvis', 'x', 37],
  ],
});
const onOneLeg = stance({
  touch: [['sole-own', 'floor']],
  hold: [
    ['ankle-own', 'z', 0],
    ['pelvis', 'z', -6],
  ],
  angles: { 'hip flexion other': 15, 'knee flexion other': 55, 'shoulder flexion': 30 },
});
const walking = stance({
  lean: [3, 0, 0],
  angles: {
    'hip flexion own': 24,
    'knee flexion own': 4,
    'ankle flexion own': 8,
    'hip flexion other': -14,
    'knee flexion other': 22,
    'ankle flexion other': 8,
    'shoulder flexion own': -22,
    'shoulder flexion other': 26,
    'elbow flexion': 22,
  },
  touch: [
    ['heel-own', 'floor'],
    ['toes-other', 'floor'],
  ],
});

/** On the feet: free, at a wall, at a table, on a step. */
export const STANDING = {
  standing,
  'back-to-wall': backToWall,
  'side-to-wall': sideToWall,
  'face-to-wall': faceToWall,
  split,
  'split-sore-leg-back': splitSoreBack,
  'foot-on-step': footOnStep,
  'on-step': onStep,
  'on-step-edge': onStepEdge,
  'standing-at-table': standingAtTable,
  'standing-beside-wall': standingBesideWall,
  'on-one-leg': onOneLeg,
  walking,
} as const;
