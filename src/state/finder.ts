import type { Vec3 } from '#src/anatomy/frame.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';

/** The way through the pain finder. */
export const FINDER_STEPS = ['danger', 'where', 'about', 'results'] as const;
export type FinderStep = (typeof FINDER_STEPS)[number];

/** A part of the skin that was chosen by its name. */
export interface ChosenArea {
  readonly area: string;
  readonly side: OwnSide;
}

/** What a person told the finder: plain values, of this visit only. */
export interface FinderState {
  readonly step: FinderStep;
  /** The danger sign that was said yes to: it stops the finder. */
  readonly sign: string | null;
  /** Danger signs that let the finder go on, with a word above its result. */
  readonly notedSigns: readonly string[];
  /** Where the skin was tapped or brushed, mm: a list of places for each press. */
  readonly strokes: readonly (readonly Vec3[])[];
  readonly areas: readonly ChosenArea[];
  /** Ids of the symptoms that were chosen. */
  readonly symptoms: readonly string[];
}

export const EMPTY_FINDER: FinderState = {
  step: 'danger',
  sign: null,
  notedSigns: [],
  strokes: [],
  areas: [],
  symptoms: [],
};

/** Places of one brush stroke lie this far apart, mm. */
export const BRUSH_STEP_MM = 14;
/** More places tell no more. */
const MOST_PLACES = 150;

/** Begins a stroke with its first place. */
export function beginStroke(state: FinderState, placeMm: Vec3): FinderState {
  if (placesOf(state).length >= MOST_PLACES) return state;
  return { ...state, strokes: [...state.strokes, [placeMm]] };
}

/** Draws the last stroke on; a place too near to the one before changes nothing. */
export function drawStroke(state: FinderState, placeMm: Vec3): FinderState {
  const stroke = state.strokes.at(-1);
  const last = stroke?.at(-1);
  if (!stroke || !last || distanceMm(last, placeMm) < BRUSH_STEP_MM) return state;
  if (placesOf(state).length >= MOST_PLACES) return state;
  return { ...state, strokes: [...state.strokes.slice(0, -1), [...stroke, placeMm]] };
}

/** Takes the last stroke back. */
export function undoStroke(state: FinderState): FinderState {
  return { ...state, strokes: state.strokes.slice(0, -1) };
}

/** Chooses a part of the skin, or takes it back. */
export function toggleArea(state: FinderState, { area, side }: ChosenArea): FinderState {
  const rest = state.areas.filter((each) => each.area !== area || each.side !== side);
  return { ...state, areas: rest.length < state.areas.length ? rest : [...rest, { area, side }] };
}

/** Sets the answers to one question. @param among all answers that it has */
export function answer(state: FinderState, among: readonly string[], chosen: readonly string[]): FinderState {
  return { ...state, symptoms: [...state.symptoms.filter((id) => !among.includes(id)), ...chosen] };
}

/** Goes on in spite of the danger sign that stands there, which is remembered. */
export function noteSign(state: FinderState): FinderState {
  const { sign, notedSigns } = state;
  if (sign === null) return state;
  return { ...state, sign: null, notedSigns: notedSigns.includes(sign) ? notedSigns : [...notedSigns, sign] };
}

/** All places that were tapped or brushed, mm. */
export function placesOf({ strokes }: FinderState): readonly Vec3[] {
  return strokes.flat();
}

/** Whether anything was said of where it hurts. */
export function knowsPlace({ strokes, areas }: FinderState): boolean {
  return strokes.length > 0 || areas.length > 0;
}

function distanceMm(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
