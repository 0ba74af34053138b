import { showView } from './actions.ts';
import { store } from './store.ts';
import {
  type HeightUnit,
  type MeasuredTape,
  type TapeLook,
  type TapePlay,
  type Taping,
  tapeSteps,
} from './tape-play.ts';
import { START_VIEW } from './view.ts';

/** What a strip crosses shows through this, and the body keeps its outline. */
const THIN_SKIN = 0.3;

/** Lets the player of a taping page run, from where it stands or from the first step. */
export function playTape(id: string): void {
  const play = playOf(id);
  put({ play: { id, step: play?.step ?? 0, playing: true, held: false } });
}

/** Stops the player where it is, in the middle of a strip as well. */
export function pauseTape(): void {
  const { play } = store.getState().session.taping;
  if (play) put({ play: { ...play, playing: false, held: true } });
}

/** A person goes to a step: the player stops going on by itself. */
export function goToTapeStep(id: string, step: number): void {
  put({ play: { id, step: Math.max(0, step), playing: false, held: false } });
}

/** The player goes on by itself. @param last the index of the last step, where it stops */
export function advanceTape(last: number): void {
  const { play } = store.getState().session.taping;
  if (!play?.playing) return;
  const step = Math.min(play.step + 1, last);
  put({ play: { ...play, step, playing: play.step < last } });
}

/** Goes to the laying of one strip of the open page. */
export function goToStrip(order: number): void {
  const { tape } = store.getState().session;
  if (!tape) return;
  const step = tapeSteps(tape.strips).findIndex((one) => one.order === order && one.kind === 'lay');
  if (step >= 0) goToTapeStep(tape.id, step);
}

/** All tape is shown again. */
export function endTape(): void {
  put({ play: null });
}

/** The page was left: who comes back finds all of its tape, and what failed is tried again. */
export function leaveTape(): void {
  const { play, failed } = store.getState().session.taping;
  if (play) endTape();
  if (failed) retryTape();
}

export function setTapeLook(look: Partial<TapeLook>): void {
  put({ look: { ...store.getState().session.taping.look, ...look } });
}

/** The strips of a page lie on the skin, and this is what they measure there. */
export function noteTapeLaid(measured: MeasuredTape): void {
  put({ measured, failed: false });
}

/** Record or drawing code could not be fetched. */
export function noteTapeFailed(): void {
  put({ failed: true });
}

/** Asks for record and drawing code once more. */
export function retryTape(): void {
  put({ failed: false, attempt: store.getState().session.taping.attempt + 1 });
}

/**
 * Makes the skin of a taping page thin, and takes off what lies over the muscles that the tape is meant for; or both back,
 * as far as the person has not peeled further. One undoable step.
 * @param depth an index into `DEPTHS`
 */
export function seeThroughSkin(through: boolean, depth: number): void {
  const { view } = store.getState();
  const layers = { ...view.layers, skin: through ? THIN_SKIN : START_VIEW.layers.skin };
  const isOurs = view.peel.left === depth && view.peel.right === depth;
  const back = isOurs ? START_VIEW.peel : view.peel;
  showView({ ...view, layers, peel: through ? { left: depth, right: depth } : back });
}

/** @param heightCm null: as the model */
export function setPersonHeight(heightCm: number | null): void {
  put({ heightCm });
}

export function setHeightUnit(heightUnit: HeightUnit): void {
  put({ heightUnit });
}

function playOf(id: string): TapePlay | null {
  const { play } = store.getState().session.taping;
  return play?.id === id ? play : null;
}

function put(patch: Partial<Taping>): void {
  store.setState(({ session }) => ({ session: { ...session, taping: { ...session.taping, ...patch } } }));
}
