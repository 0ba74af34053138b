import type { Vec3 } from '#src/anatomy/frame.ts';
import {
  answer,
  beginStroke,
  type ChosenArea,
  drawStroke,
  EMPTY_FINDER,
  type FinderState,
  type FinderStep,
  noteSign,
  toggleArea,
  undoStroke,
} from './finder.ts';
import { finderStore } from './finder-store.ts';

/** A tap on the skin, or where a brush stroke begins. */
export function markSkin(placeMm: Vec3): void {
  change((state) => beginStroke(state, placeMm));
}

/** The brush goes on. */
export function brushSkin(placeMm: Vec3): void {
  change((state) => drawStroke(state, placeMm));
}

export function takeMarkBack(): void {
  change(undoStroke);
}

/** Wipes every mark and every part that was chosen. */
export function clearPlaces(): void {
  change((state) => ({ ...state, strokes: [], areas: [] }));
}

export function switchArea(area: ChosenArea): void {
  change((state) => toggleArea(state, area));
}

/** @param among all answers to the question */
export function giveAnswer(among: readonly string[], chosen: readonly string[]): void {
  change((state) => answer(state, among, chosen));
}

/** A yes to a danger sign; null takes it back. */
export function sayDanger(sign: string | null): void {
  change((state) => ({ ...state, sign, notedSigns: state.notedSigns.filter((noted) => noted !== sign) }));
}

/** Goes on in spite of a danger sign that leaves time. */
export function goOnWithSign(): void {
  change(noteSign);
}

export function goToStep(step: FinderStep): void {
  change((state) => ({ ...state, step, sign: null }));
}

/** Forgets everything that was told. */
export function startFinderAgain(): void {
  change(() => EMPTY_FINDER);
}

function change(next: (state: FinderState) => FinderState): void {
  finderStore.setState(next, true);
}
