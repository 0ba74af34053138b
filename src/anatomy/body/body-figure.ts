import type { Vec3 } from '../frame.ts';
import type { Posture } from './build.ts';
import type { BodyAngle, BodySide } from './joints.ts';
import type { Place } from './places.ts';
import type { PlaceOnBody, PutOn } from './stance.ts';
import type { StanceName } from './stances.ts';

/** From where a figure is seen; `side` is the sore side. */
export const VIEWS = [
  'side',
  'other-side',
  'front',
  'back',
  'front-corner',
  'back-corner',
  'other-front-corner',
] as const;
export type View = (typeof VIEWS)[number];

export const TOOLS = ['ball', 'two-balls', 'roller'] as const;
export type ToolKind = (typeof TOOLS)[number];

/** A limb that is taken off what the stance rests it on. */
export const LIMBS = ['own-leg', 'other-leg', 'own-arm', 'other-arm'] as const;
export type Limb = (typeof LIMBS)[number];

/** How a person stands, sits or lies: all that a drawing needs. The own side is the sore side. */
export interface BodyFigure {
  readonly stance: StanceName;
  readonly view: View;
  /** How far from above it is seen, and turned toward the front, degrees. */
  readonly aboveDeg: number;
  readonly turnDeg: number;
  readonly angles: readonly BodyAngle[];
  /** Forward, toward the own side, turned to the other side; null: as in the stance. */
  readonly leanDeg: Vec3 | null;
  readonly hands: Readonly<Partial<Record<BodySide, PutOn>>>;
  /** `ankle-own` on the other knee. */
  readonly rest: readonly { readonly part: string; readonly on: PutOn }[];
  readonly lift: readonly Limb[];
  readonly tool: { readonly kind: ToolKind; readonly place: Place } | null;
  readonly region: readonly PlaceOnBody[];
  /** What is seen, in words. */
  readonly alt: string;
  /** How it comes to rest, where that is known already. */
  readonly rests?: Posture;
}
