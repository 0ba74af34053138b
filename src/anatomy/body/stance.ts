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

/** Standing with nothing around. */
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

/** A stance that differs from another, or from plain standing, in what is said. */
export function stance(sketch: Partial<Stance>, from: Stance = BASE): Stance {
  return { ...from, ...sketch, angles: { ...from.angles, ...sketch.angles } };
}

/** Both feet flat on the floor. */
export const SOLES: readonly Touch[] = [
  ['sole-own', 'floor'],
  ['sole-other', 'floor'],
];

/** A place on the body, where a hand is put. */
export function on(place: Place, side: BodySide): PlaceOnBody {
  return { place, side };
}
