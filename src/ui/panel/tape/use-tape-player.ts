import { useEffect, useMemo } from 'react';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { announce } from '#src/state/actions.ts';
import { useApp } from '#src/state/hooks.ts';
import { advanceTape, endTape, goToTapeStep, pauseTape, playTape } from '#src/state/tape-actions.ts';
import { playOnPage, type TapeStep, tapeSteps } from '#src/state/tape-play.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { type StepText, spokenText, stepText } from './step-text.ts';

/** How fast people read such lines, characters a second, and how long the least of them stays, ms. */
const CHARACTERS_PER_S = 16;
const LEAST_MS = 4000;

export interface TapePlayerState {
  readonly steps: readonly TapeStep[];
  /** Index of the step; null while the player does not run. */
  readonly index: number | null;
  readonly playing: boolean;
  readonly text: StepText | null;
  readonly play: () => void;
  readonly pause: () => void;
  readonly goTo: (index: number) => void;
  readonly end: () => void;
}

/** The player of a taping page: where it is, what it says there, and the ways on. It goes on by itself while it plays. */
export function useTapePlayer(id: string, strips: readonly TapeStrip[]): TapePlayerState {
  const play = useApp(({ view, session }) => playOnPage(view, session.taping));
  const steps = useMemo(() => tapeSteps(strips), [strips]);
  const last = steps.length - 1;
  const index = play ? Math.min(play.step, last) : null;
  const playing = play?.playing ?? false;
  const text = useMemo(() => {
    const step = index === null ? undefined : steps[index];
    return step ? stepText(step, strips.find(({ order }) => order === step.order) ?? null) : null;
  }, [steps, strips, index]);

  useEffect(() => {
    if (!text || index === null) return;
    announce(words.arrived(words.place(index + 1, steps.length), text.title, spokenText(text)));
  }, [text, index, steps]);

  useEffect(() => {
    if (!playing || !text || index === null) return;
    const readingMs = (1000 * spokenText(text).length) / CHARACTERS_PER_S;
    const timer = setTimeout(() => advanceTape(last), Math.max(LEAST_MS, readingMs));
    return () => clearTimeout(timer);
  }, [playing, text, index, last]);

  return {
    steps,
    index,
    playing,
    text,
    play: () => {
      // At the end there is nothing left to play but all of it.
      if (index === last) goToTapeStep(id, 0);
      playTape(id);
    },
    pause: pauseTape,
    goTo: (next) => goToTapeStep(id, Math.min(Math.max(next, 0), last)),
    end: endTape,
  };
}
