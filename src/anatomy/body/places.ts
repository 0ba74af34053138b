import type { Vec3 } from '../frame.ts';
import { type Bones, type Frame, outward } from './build.ts';
import { boneOf } from './flesh.ts';
import type { BodySide } from './joints.ts';
import { plus, turned, unit } from './turn.ts';

/** A spot of the skin in the frame of a bone, cm, away from the midline first, and which way is out of the body. */
interface PlaceShape {
  readonly frame: Frame;
  readonly at: Vec3;
  readonly out: Vec3;
  /** How large the region is that it stands for, cm. */
  readonly radiusCm: number;
}

/** Where a tool presses, a hand rests or a technique works. estimate: on a drawn body, not on the atlas. */
export const PLACES = {
  'low-back': place('waist', [3.2, 2, -7.4], [0.1, 0, -1], 8),
  flank: place('waist', [9.6, 1, -5.8], [0.7, 0, -0.8], 7),
  'side-of-waist': place('waist', [12.2, 3, 1], [1, 0, 0], 8),
  'dimple-of-back': place('pelvis', [3.5, 6.5, -10], [0.1, 0, -1], 6),
  buttock: place('pelvis', [8, -0.5, -11.4], [0.1, 0, -1], 8),
  'outer-buttock': place('pelvis', [13, 0.5, -8.3], [0.7, 0, -0.75], 7),
  'low-buttock': place('pelvis', [9, -5.5, -10.4], [0.25, -0.5, -0.85], 6),
  seat: place('pelvis', [8, -8.8, -6.6], [0.1, -0.9, -0.4], 8),
  'outer-hip': place('pelvis', [14.6, 7, -0.5], [1, 0.15, 0], 7),
  'outer-hip-front': place('pelvis', [14.6, 4, 3.2], [0.9, 0, 0.4], 7),
  'front-pocket': place('pelvis', [11.5, 3.5, 7.6], [0.65, 0, 0.75], 7),
  'hip-crest': place('pelvis', [13.6, 9, 3.5], [0.9, 0, 0.4], 6),
  'front-of-hip': place('pelvis', [8.5, 0.5, 9.6], [0.1, 0, 1], 8),
  belly: place('waist', [5, -2, 9.8], [0, 0, 1], 8),
  'low-rib': place('ribs', [12.4, 3, -1], [1, 0, -0.1], 6),
  chest: place('chest', [7, 4, 8], [0, 0, 1], 8),
  'other-shoulder': place('chest', [-13, 11, 4], [-0.4, 0.2, 0.9], 6),
  forehead: place('head', [5, 13, 9.4], [0, 0, 1], 5),
  'side-of-head': place('head', [7.4, 9, 0], [1, 0, 0], 6),
  'bony-knob': place('thigh', [8.8, -1, -1], [1, 0, 0], 7),
  'outer-thigh': place('thigh', [6.6, -20, 2.6], [0.9, 0, 0.4], 9),
  'front-of-thigh': place('thigh', [0.3, -19, 7], [0, 0, 1], 10),
  'low-front-of-thigh': place('thigh', [0.3, -34, 6], [0, 0, 1], 6),
  'back-of-thigh': place('thigh', [0, -22, -6.9], [0, 0, -1], 10),
  'low-back-of-thigh': place('thigh', [0, -33, -6.2], [0, 0, -1], 6),
  'inner-thigh': place('thigh', [-6.8, -16, 1], [-1, 0, 0.1], 9),
  knee: place('shank', [0, 1.5, 5.2], [0, 0.3, 1], 6),
  'outer-knee': place('shank', [5.3, 0, 0.5], [1, 0, 0], 6),
  'inner-knee': place('shank', [-5.4, 0, 0.5], [-1, 0, 0], 6),
  'inner-ankle': place('shank', [-3.4, -40, 0], [-1, 0, 0], 5),
  shin: place('shank', [0, -14, 4.4], [0, 0, 1], 6),
  ankle: place('shank', [0, -39, 3.4], [0, 0, 1], 5),
} as const satisfies Record<string, PlaceShape>;
export type Place = keyof typeof PLACES;

/** A spot on the skin, and which way leads out of the body there. */
export interface Spot {
  readonly at: Vec3;
  readonly out: Vec3;
}

export function spotAt(bones: Bones, name: Place, side: BodySide): Spot {
  const { frame, at, out } = PLACES[name];
  const { origin, turn } = boneOf(bones, frame, side);
  const sign = outward(side);
  return {
    at: plus(origin, turned(turn, [sign * at[0], at[1], at[2]])),
    out: unit(turned(turn, [sign * out[0], out[1], out[2]])),
  };
}

function place(frame: Frame, at: Vec3, out: Vec3, radiusCm: number): PlaceShape {
  return { frame, at, out, radiusCm };
}
