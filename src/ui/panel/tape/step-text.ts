import type { TapeStrip, TapeZone } from '#src/anatomy/tape-strip.ts';
import type { TapeStep } from '#src/state/tape-play.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { technique } from '#src/words/en/technique.ts';

export interface StepText {
  readonly title: string;
  readonly lines: readonly string[];
  /** The words of the record that go with it, each under a short label. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly caution: string | null;
}

/** Above such a middle of its range, in percent, a stretch is told in the next way. */
const PAPER_OFF = 17.5;
const QUARTER = 30;
const HALF = 60;
/** A hand feels more than this, percent: there the tape may pull too hard. */
const STRONG = 40;

/** What a step of the player says. @param strip the one at hand; null before the first */
export function stepText({ kind }: TapeStep, strip: TapeStrip | null): StepText {
  if (kind === 'prepare') return plain(words.titles.prepare(), words.prepare, words.prepareCaution);
  if (kind === 'position' || !strip) return plain(words.titles.position(), words.position, words.positionCaution);
  const title = words.titles[kind](words.strip(strip.order));
  const { laid, zones } = strip;
  const where = { label: words.where, text: strip.anchor };
  const way = { label: words.way, text: strip.path };
  switch (kind) {
    case 'paper':
      return { title, lines: [words.paper[laid](lengthOf(zones[0]))], facts: [where], caution: null };
    case 'anchor':
      return { title, lines: [words.anchor(lengthOf(zones[0]))], facts: [where], caution: words.noStretch };
    case 'direction': {
      const tails = strip.course.tails.length > 1 ? [words.tails] : [];
      return { title, lines: [words.direction[laid], ...tails], facts: [way], caution: null };
    }
    case 'lay': {
      const most = mostStretched(zones);
      return {
        title,
        lines: [pullOf(most), words.ends[laid](lengthOf(zones.at(-1)))],
        facts: [way, { label: words.ending, text: strip.end }],
        caution: most.percent[1] > STRONG ? words.layCaution : null,
      };
    }
    case 'rub':
      return plain(title, words.rub, words.rubCaution);
  }
}

/** All of it in one piece, as it is heard. */
export function spokenText({ lines, facts, caution }: StepText): string {
  return [...lines, ...facts.map(({ text }) => `${text}.`), ...(caution ? [caution] : [])].join(' ');
}

/** How to pull a strip, in words for the hands. */
function pullOf({ percent: [low, high] }: TapeZone): string {
  if (high === 0) return words.lay.none;
  const percent = technique.range(low, high, '%');
  const middle = (low + high) / 2;
  if (middle <= PAPER_OFF) return words.lay.paperOff(percent);
  if (middle <= QUARTER) return words.lay.quarter(percent);
  return middle <= HALF ? words.lay.half(percent) : words.lay.most(percent);
}

function mostStretched(zones: readonly TapeZone[]): TapeZone {
  return zones.reduce((most, zone) => (zone.percent[1] > most.percent[1] ? zone : most));
}

function lengthOf(zone: TapeZone | undefined): string {
  return zone?.cm == null ? technique.rest : words.cm(zone.cm);
}

function plain(title: string, line: string, caution: string): StepText {
  return { title, lines: [line], facts: [], caution };
}
