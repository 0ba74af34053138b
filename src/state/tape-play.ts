import type { TapeColour } from '#src/anatomy/tape-colour.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import type { View } from './view.ts';

/** What is done with each strip, after the skin and the body are ready. */
export type TapeStepKind = 'prepare' | 'position' | 'paper' | 'anchor' | 'direction' | 'lay' | 'rub';

export interface TapeStep {
  readonly kind: TapeStepKind;
  /** The strip at hand, first is 1; null before the first. */
  readonly order: number | null;
}

/** Where the player of a taping page is. */
export interface TapePlay {
  /** The page it runs on. */
  readonly id: string;
  /** Index into `tapeSteps`. */
  readonly step: number;
  /** It goes on by itself. */
  readonly playing: boolean;
  /** A strip that is being laid stands still half way. */
  readonly held: boolean;
}

/** What the strips of a page measure on this body. */
export interface MeasuredTape {
  /** The id of the page. */
  readonly id: string;
  readonly strips: readonly {
    readonly order: number;
    /** From end to end, one a tail: how long the piece is before it is stretched, mm. */
    readonly ways: readonly { readonly cutMm: number }[];
  }[];
}

export interface TapeLook {
  readonly colour: TapeColour;
  /** Stretched parts are tinted, with the percent beside them. */
  readonly stretch: boolean;
}

export const HEIGHT_UNITS = ['cm', 'ft'] as const;
export type HeightUnit = (typeof HEIGHT_UNITS)[number];

/** What a visit knows of tape beside its strips. */
export interface Taping {
  /** Null while all tape is shown. */
  readonly play: TapePlay | null;
  readonly look: TapeLook;
  /** Of the tape that was laid last. */
  readonly measured: MeasuredTape | null;
  readonly failed: boolean;
  /** Counts the tries: a change asks for record and drawing code again. */
  readonly attempt: number;
  /** How tall the person is; null: as the model. Never kept and never sent. */
  readonly heightCm: number | null;
  readonly heightUnit: HeightUnit;
}

export const INITIAL_TAPING: Taping = {
  play: null,
  look: { colour: 'blue', stretch: false },
  measured: null,
  failed: false,
  attempt: 0,
  heightCm: null,
  heightUnit: 'cm',
};

const BEFORE: readonly TapeStep[] = [
  { kind: 'prepare', order: null },
  { kind: 'position', order: null },
];
const WITH_EACH: Readonly<Record<TapeStrip['laid'], readonly TapeStepKind[]>> = {
  'from-anchor': ['paper', 'anchor', 'direction', 'lay', 'rub'],
  'middle-out': ['paper', 'direction', 'lay', 'rub'],
};

/** All that is done on a taping page, in order. */
export function tapeSteps(strips: readonly Pick<TapeStrip, 'order' | 'laid'>[]): readonly TapeStep[] {
  const inOrder = strips.toSorted((a, b) => a.order - b.order);
  return [...BEFORE, ...inOrder.flatMap(({ order, laid }) => WITH_EACH[laid].map((kind) => ({ kind, order })))];
}

/** The player of the open page; null where it does not run. */
export function playOnPage({ page }: View, { play }: Taping): TapePlay | null {
  return page?.kind === 'taping' && play?.id === page.id ? play : null;
}

interface OpenTape {
  readonly id: string;
  readonly strips: readonly TapeStrip[];
}

/** The step that the player is at; null where it does not run. */
export function stepAtHand(view: View, taping: Taping, tape: OpenTape | null): TapeStep | null {
  const play = playOnPage(view, taping);
  return play && tape?.id === play.id ? (tapeSteps(tape.strips)[play.step] ?? null) : null;
}
