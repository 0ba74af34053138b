import type { BodySide } from './joints.ts';
import type { Place } from './places.ts';

/** What a body can rest on. The floor is at height 0; a bed is a floor that a leg may hang over. */
export type Ground = 'floor' | 'bed';
export type Wall = 'behind' | 'own-side' | 'front';
export const SURFACES = ['floor', 'wall', 'seat', 'table', 'step'] as const;
export type Surface = (typeof SURFACES)[number];

/** A place on the body with its side. */
export interface PlaceOnBody {
  readonly place: Place;
  readonly side: BodySide;
}

/** What a part of the body is put on: a surface of the room, or a place on the body itself. */
export type PutOn = Surface | PlaceOnBody;

/** A part of the body and what it lies on: `['sole-own', 'floor']`. */
export type Touch = readonly [part: string, surface: Surface];

/** Keeps the centre of a part at a place, cm; axes as in `frame.ts`, from the floor and from the wall. */
export type Hold = readonly [part: string, axis: 'x' | 'y' | 'z', cm: number];

/** A way to stand, sit or lie: where it begins, and what must touch what. */
export interface Stance {
  /** Lean forward, toward the own side, turn to the other side, degrees. */
  readonly lean: readonly [number, number, number];
  /** How firmly the lean is kept, degrees. */
  readonly leanPlay: number;
  /** `joint motion side` or `joint motion`: degrees, where it begins. */
  readonly angles: Readonly<Record<string, number>>;
  readonly ground: Ground;
  readonly wall: Wall | null;
  /** Heights of what else is there, cm. */
  readonly seatCm: number | null;
  readonly tableCm: number | null;
  readonly stepCm: number | null;
  readonly touch: readonly Touch[];
  readonly hold: readonly Hold[];
  /** Where the hands are when a figure does not say it. */
  readonly hands: Readonly<Partial<Record<BodySide, PutOn>>>;
  /** Parts that may hang below the ground. */
  readonly hang: readonly string[];
}

const BASE: Stance = {
  lean: [0, 0, 0],
  leanPlay: 4,
  angles: { 'shoulder abduction': 9, 'elbow flexion': 12, 'shoulder external-rotation': -8 },
  ground: 'floor',
  wall: null,
  seatCm: null,
  tableCm: null,
  stepCm: null,
  touch: [],
  hold: [],
  hands: {},
  hang: [],
};

type Sketch = Partial<Stance>;
const stance = (sketch: Sketch, from: Stance = BASE): Stance => {
  return { ...from, ...sketch, angles: { ...from.angles, ...sketch.angles } };
};

const SOLES: readonly Touch[] = [
  ['sole-own', 'floor'],
  ['sole-other', 'floor'],
];
const on = (place: Place, side: BodySide): PlaceOnBody => ({ place, side });
const LYING: Sketch = { leanPlay: 6 };

const standing = stance({
  touch: SOLES,
  hold: [
    ['ankle-other', 'x', 9],
    ['ankle-own', 'x', -9],
  ],
});
const supine = stance({
  ...LYING,
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
const prone = stance({
  ...LYING,
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
const onOtherSide = stance({
  ...LYING,
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
const onOwnElbow = stance({
  ...LYING,
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
  angles: { 'hip flexion other': 12, 'knee flexion other': 30 },
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

/** The stances that a figure can begin from. A figure may move any joint of them; what touches stays. */
export const STANCES = {
  standing,
  supine,
  hooklying,
  prone,
  'prone-on-forearms': proneOnForearms,
  'on-other-side': onOtherSide,
  'on-own-elbow': onOwnElbow,
  'hands-and-knees': handsAndKnees,
  sitting,
  'sitting-on-floor': sittingOnFloor,
  'back-to-wall': backToWall,
  'side-to-wall': sideToWall,
  'face-to-wall': faceToWall,
  'half-kneeling': halfKneeling,
  split,
  'split-sore-leg-back': splitSoreBack,
  'curl-up': curlUp,
  'on-other-side-on-bed': onOtherSideOnBed,
  'foot-on-step': footOnStep,
  'on-step': onStep,
  'on-step-edge': onStepEdge,
  'standing-at-table': standingAtTable,
  'standing-beside-wall': standingBesideWall,
  'sitting-at-wall': sittingAtWall,
  plank,
  bridge,
  'knees-to-chest': kneesToChest,
  pigeon,
  'side-plank': sidePlank,
  'on-one-leg': onOneLeg,
  walking,
} as const satisfies Record<string, Stance>;
export type StanceName = keyof typeof STANCES;
