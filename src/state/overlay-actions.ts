import type { Vec3 } from '#src/anatomy/frame.ts';
import {
  type Emphasis,
  type FetchedBall,
  type FetchedMassage,
  type FetchedTape,
  type Paint,
  type Press,
  setSession,
  store,
  type UnderTape,
} from './store.ts';

/** Takes the strips of a taping page. */
export function setTape(tape: FetchedTape): void {
  setSession({ tape });
}

/** Takes what lies under the strips that are drawn. */
export function setUnderTape(underTape: UnderTape): void {
  setSession({ underTape });
}

/** Takes the strokes of a massage page. */
export function setMassage(massage: FetchedMassage): void {
  setSession({ massage });
}

/** Takes what a release page presses with. */
export function setBall(ball: FetchedBall): void {
  setSession({ ball });
}

/** Takes what was measured where the ball presses. */
export function setPress(press: Press): void {
  setSession({ press });
}

/** What is to be painted on the skin; null wipes it. */
export function setPaint(paint: Paint | null): void {
  setSession({ paint });
}

/** What is to glow; null ends it. */
export function setEmphasis(emphasis: Emphasis | null): void {
  setSession({ emphasis });
}

/** Narrows the map on the skin to a spot, a muscle or an area, by its key in the graph of relations; null shows all. */
export function setMapFocus(mapFocus: string | null): void {
  if (store.getState().session.mapFocus !== mapFocus) setSession({ mapFocus });
}

/** Asks what is felt at a place on the skin, mm; null asks no more. */
export function askAtPlace(askedPlace: Vec3 | null): void {
  setSession({ askedPlace });
}
