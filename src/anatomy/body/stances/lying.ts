import { on, SOLES, stance } from '../stance.ts';

const supine = stance({
  leanPlay: 6,
  lean: [-90, 0, 0],
  angles: { 'shoulder abduction': 14, 'neck flexion': 4 },
  touch: [
    ['chest', 'floor'],
    ['head', 'floor'],
    ['pelvis', 'floor'],
  ],
});
const hooklying = stance(
  {
    angles: { 'hip flexion': 50, 'knee flexion': 95 },
    touch: [...supine.touch, ...SOLES],
    hands: { own: 'floor', other: 'floor' },
  },
  supine,
);
const curlUp = stance(
  {
    lean: [-88, 0, 0],
    angles: {
      'hip flexion other': 0,
      'knee flexion other': 0,
      'upper-back flexion': 24,
      'neck flexion': 12,
      'shoulder flexion': -10,
      'elbow flexion': 45,
    },
    touch: [
      ['pelvis', 'floor'],
      ['ribs', 'floor'],
      ['sole-own', 'floor'],
      ['heel-other', 'floor'],
    ],
  },
  hooklying,
);
const bridge = stance(
  {
    lean: [-115, 0, 0],
    leanPlay: 20,
    angles: { 'hip flexion': 0, 'knee flexion': 90, 'neck flexion': 30, 'upper-back flexion': 10 },
    touch: [['yoke-own', 'floor'], ['yoke-other', 'floor'], ['head', 'floor'], ...SOLES],
  },
  hooklying,
);
const kneesToChest = stance(
  {
    angles: { 'hip flexion': 115, 'knee flexion': 120, 'elbow flexion': 70, 'neck flexion': 6 },
    touch: [
      ['chest', 'floor'],
      ['head', 'floor'],
    ],
  },
  supine,
);
const prone = stance({
  leanPlay: 6,
  lean: [90, 0, 0],
  angles: {
    'ankle flexion': -45,
    'shoulder flexion': 100,
    'shoulder abduction': 95,
    'elbow flexion': 110,
    'neck flexion': -8,
  },
  hands: { own: on('forehead', 'own'), other: on('forehead', 'other') },
  touch: [
    ['elbow-own', 'floor'],
    ['elbow-other', 'floor'],
    ['chest', 'floor'],
    ['pelvis', 'floor'],
    ['knee-own', 'floor'],
    ['knee-other', 'floor'],
  ],
});
const proneOnForearms = stance(
  {
    lean: [78, 0, 0],
    leanPlay: 10,
    hands: {},
    angles: {
      'shoulder flexion': 80,
      'shoulder abduction': 5,
      'elbow flexion': 90,
      'neck flexion': -25,
      'lumbar-spine flexion': -12,
    },
    touch: [
      ['elbow-own', 'floor'],
      ['elbow-other', 'floor'],
      ['wrist-own', 'floor'],
      ['wrist-other', 'floor'],
      ['knee-other', 'floor'],
      ['toes-other', 'floor'],
    ],
  },
  prone,
);
const plank = stance(
  {
    lean: [80, 0, 0],
    leanPlay: 12,
    angles: { 'lumbar-spine flexion': 0, 'ankle flexion': 5, 'neck flexion': -8, 'hip abduction': 2 },
    touch: [
      ['elbow-own', 'floor'],
      ['elbow-other', 'floor'],
      ['wrist-own', 'floor'],
      ['wrist-other', 'floor'],
      ['toes-own', 'floor'],
      ['toes-other', 'floor'],
    ],
  },
  proneOnForearms,
);
const onOtherSide = stance({
  leanPlay: 6,
  lean: [0, -90, 0],
  angles: {
    'neck side-bend': 8,
    'shoulder flexion other': 120,
    'elbow flexion other': 130,
    'shoulder flexion own': 50,
    'elbow flexion own': 40,
    'shoulder abduction own': -10,
  },
  hands: { own: 'floor', other: on('side-of-head', 'other') },
  touch: [
    ['pelvis', 'floor'],
    ['shoulder-other', 'floor'],
    ['knee-other', 'floor'],
    ['ankle-other', 'floor'],
  ],
});
const onOtherSideOnBed = stance(
  {
    ground: 'bed',
    hands: { own: on('belly', 'own'), other: on('side-of-head', 'other') },
    hang: ['hip-own', 'knee-own', 'calf-own', 'ankle-own', 'heel-own', 'toes-own'],
    angles: {
      'hip flexion own': 38,
      'hip abduction own': -30,
      'knee flexion own': 12,
      'hip flexion other': 20,
      'knee flexion other': 35,
    },
  },
  onOtherSide,
);
const onOwnElbow = stance({
  lean: [0, 62, 0],
  leanPlay: 14,
  angles: {
    'shoulder abduction own': 70,
    'elbow flexion own': 90,
    'shoulder external-rotation own': 30,
    'lumbar-spine side-bend': -14,
    'neck side-bend': -20,
    'shoulder flexion other': 30,
    'elbow flexion other': 50,
  },
  touch: [
    ['elbow-own', 'floor'],
    ['wrist-own', 'floor'],
    ['tool', 'floor'],
    ['ankle-own', 'floor'],
  ],
});
const sidePlank = stance({
  lean: [0, 65, 0],
  leanPlay: 12,
  angles: {
    'shoulder abduction own': 90,
    'elbow flexion own': 90,
    'shoulder external-rotation own': 0,
    'knee flexion': 90,
    'neck side-bend': 0,
  },
  touch: [
    ['elbow-own', 'floor'],
    ['wrist-own', 'floor'],
    ['knee-own', 'floor'],
    ['ankle-own', 'floor'],
  ],
});

/** On the back, on the front, on a side, and propped up from there. */
export const LYING = {
  supine,
  hooklying,
  'curl-up': curlUp,
  bridge,
  'knees-to-chest': kneesToChest,
  prone,
  'prone-on-forearms': proneOnForearms,
  plank,
  'on-other-side': onOtherSide,
  'on-other-side-on-bed': onOtherSideOnBed,
  'on-own-elbow': onOwnElbow,
  'side-plank': sidePlank,
} as const;
