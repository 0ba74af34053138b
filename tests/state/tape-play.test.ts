import { beforeEach, describe, expect, it } from 'vitest';
import { openPage, setPeel, undo } from '#src/state/actions.ts';
import { formatAddress } from '#src/state/address.ts';
import { setTape } from '#src/state/overlay-actions.ts';
import { store } from '#src/state/store.ts';
import {
  advanceTape,
  endTape,
  goToStrip,
  goToTapeStep,
  leaveTape,
  noteTapeFailed,
  noteTapeLaid,
  pauseTape,
  playTape,
  seeThroughSkin,
  setTapeLook,
} from '#src/state/tape-actions.ts';
import { startTapeMemory } from '#src/state/tape-memory.ts';
import { playOnPage, stepAtHand, tapeSteps } from '#src/state/tape-play.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { memoryStorage, refusedStorage } from '#tests/support/memory-storage.ts';
import { tapeStrip } from '#tests/support/tape-strip.ts';

const PAGE = { kind: 'taping', id: 'hip-tape' } as const;
const STRIPS = [tapeStrip({ order: 1 }), tapeStrip({ order: 2, laid: 'middle-out' })];
const taping = () => store.getState().session.taping;
const atHand = () => {
  const { view, session } = store.getState();
  return stepAtHand(view, session.taping, session.tape);
};

beforeEach(() => {
  freshStore();
  setTape({ id: PAGE.id, strips: STRIPS });
  openPage(PAGE);
});

describe('the steps of a taping', () => {
  it('get skin and body ready, then take strip after strip, whatever order they are listed in', () => {
    const kinds = tapeSteps(STRIPS.toReversed()).map(({ kind, order }) => `${kind} ${order ?? ''}`.trim());
    expect(kinds.slice(0, 7)).toEqual(['prepare', 'position', 'paper 1', 'anchor 1', 'direction 1', 'lay 1', 'rub 1']);
    expect(kinds.slice(7)).toEqual(['paper 2', 'direction 2', 'lay 2', 'rub 2']);
  });
});

describe('the player', () => {
  it('runs from the first step to the last, and stops there', () => {
    expect(taping().play).toBeNull();
    playTape(PAGE.id);
    expect(atHand()?.kind).toBe('prepare');
    for (let i = 0; i < 30; i++) advanceTape(10);
    expect(taping().play).toMatchObject({ step: 10, playing: false });
    expect(atHand()).toEqual({ kind: 'rub', order: 2 });
  });

  it('stands still while paused, and goes on from there', () => {
    playTape(PAGE.id);
    advanceTape(10);
    pauseTape();
    advanceTape(10);
    expect(taping().play).toMatchObject({ step: 1, playing: false, held: true });
    playTape(PAGE.id);
    expect(taping().play).toMatchObject({ step: 1, playing: true, held: false });
  });

  it('waits where a person has stepped to', () => {
    playTape(PAGE.id);
    goToTapeStep(PAGE.id, 4);
    advanceTape(10);
    expect(taping().play).toMatchObject({ step: 4, playing: false, held: false });
    goToTapeStep(PAGE.id, -3);
    expect(taping().play?.step).toBe(0);
  });

  it('goes to a strip that is pressed, and to none that is not there', () => {
    goToStrip(2);
    expect(atHand()).toEqual({ kind: 'lay', order: 2 });
    goToStrip(7);
    expect(atHand()).toEqual({ kind: 'lay', order: 2 });
  });

  it('shows all tape when it ends, and runs on its own page only', () => {
    playTape(PAGE.id);
    openPage({ ...PAGE, id: 'back-tape' });
    expect(playOnPage(store.getState().view, taping())).toBeNull();
    expect(atHand()).toBeNull();
    openPage(PAGE);
    expect(atHand()).not.toBeNull();
    endTape();
    expect(atHand()).toBeNull();
  });

  it('leaves no trace in the address, and is no step to undo', () => {
    const { past, view } = store.getState();
    playTape(PAGE.id);
    goToTapeStep(PAGE.id, 3);
    expect(formatAddress(store.getState().view)).toBe(formatAddress(view));
    expect(store.getState().past).toBe(past);
  });

  it('is reset when the page is left, and what failed is asked for again', () => {
    playTape(PAGE.id);
    leaveTape();
    expect(taping()).toMatchObject({ play: null, attempt: 0 });
    noteTapeFailed();
    leaveTape();
    expect(taping()).toMatchObject({ failed: false, attempt: 1 });
  });
});

describe('seeing through the skin', () => {
  const look = () => {
    const { layers, peel } = store.getState().view;
    return { skin: layers.skin, ...peel };
  };

  it('thins it and peels to the muscles that are meant, as one step, and takes both back', () => {
    const before = look();
    seeThroughSkin(true, 3);
    expect(look()).toMatchObject({ left: 3, right: 3 });
    expect(look().skin).toBeLessThan(0.5);
    seeThroughSkin(false, 3);
    expect(look()).toEqual(before);
    undo();
    undo();
    expect(look()).toEqual(before);
  });

  it('leaves what the person has peeled meanwhile', () => {
    seeThroughSkin(true, 1);
    setPeel('left', 2);
    seeThroughSkin(false, 1);
    expect(look()).toEqual({ skin: 1, left: 2, right: 1 });
  });
});

it('tape that lies has not failed', () => {
  noteTapeFailed();
  noteTapeLaid({ id: PAGE.id, strips: [{ order: 1, ways: [{ cutMm: 200 }] }] });
  expect(taping()).toMatchObject({ failed: false, measured: { id: PAGE.id } });
});

describe('startTapeMemory', () => {
  it('brings back colour and stretch of the last visit, and nothing else', () => {
    const entries: Record<string, string> = {};
    const stop = startTapeMemory(() => memoryStorage(entries));
    setTapeLook({ colour: 'black' });
    setTapeLook({ stretch: true });
    playTape(PAGE.id);
    stop();
    expect(entries).toEqual({ 'ilium.tape': 'black,stretch' });
    freshStore();
    startTapeMemory(() => memoryStorage(entries))();
    expect(taping()).toMatchObject({ look: { colour: 'black', stretch: true }, play: null });
  });

  it.each(['neon', 'neon,stretch', '', ',,'])('keeps to the usual look where "%s" is kept', (text) => {
    startTapeMemory(() => memoryStorage({ 'ilium.tape': text }))();
    expect(taping().look).toEqual({ colour: 'blue', stretch: false });
  });

  it('loses nothing when the storage is full or refused', () => {
    for (const storage of [() => memoryStorage({}, true), refusedStorage]) {
      const stop = startTapeMemory(storage);
      expect(() => setTapeLook({ colour: 'pink' })).not.toThrow();
      stop();
    }
    expect(taping().look.colour).toBe('pink');
  });
});
