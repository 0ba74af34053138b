import type { Complaint } from './complaint.ts';
import type { BedsideTest, Knowledge } from './knowledge.ts';
import { type Candidate, type Reason, scorePatterns } from './score.ts';

/** How well a candidate fits, in words and never as a chance. */
export type Sureness = 'well' | 'partly' | 'little';

/** What would tell a candidate from those beside it in the list. */
export interface TellApart {
  /** Checks of a physio or doctor, with what they would show. */
  readonly tests: readonly { readonly test: BedsideTest; readonly shows: string }[];
  /** Symptoms that were not named and would speak for it. */
  readonly symptoms: readonly string[];
}

export interface Finding {
  readonly id: string;
  readonly of: Candidate['of'];
  readonly show: string;
  readonly side: Candidate['side'];
  readonly points: number;
  readonly sureness: Sureness;
  readonly why: readonly Reason[];
  readonly against: readonly string[];
  readonly tellApart: TellApart;
  /** Danger signs to rule out along with it. */
  readonly check: readonly string[];
}

export type Outcome =
  /** Nothing was said of the place: there is nothing to rank. */
  | { readonly kind: 'no-place' }
  /** No pattern is felt there. */
  | { readonly kind: 'unknown-place' }
  /** Danger signs that end the finder. */
  | { readonly kind: 'danger'; readonly signs: readonly string[] }
  | { readonly kind: 'ranked'; readonly findings: readonly Finding[]; readonly warnings: readonly string[] };

/** So many are told at most. */
const MOST_FINDINGS = 8;
/** Below this a candidate is not worth telling, and so far behind the first it is not either. */
const LEAST_POINTS = 0.5;
const FAR_BEHIND = 7;
/** A candidate whose place does not fit at all well is never said to fit well. */
const FITS_WELL = 6.5;
const FITS_PARTLY = 3.5;
const GOOD_PLACE = 2;
/** Neighbours in the list that a candidate is told from. */
const RIVALS = 4;
const MOST_TOLD = 2;
const TELLING_POINTS = 1.5;

/** What may be behind a pain: ranked by points, or why there is no ranking. It is no diagnosis. */
export function findSources(complaint: Complaint, knowledge: Knowledge): Outcome {
  const chosen = knowledge.symptoms.filter(({ id }) => complaint.symptoms.includes(id));
  const signs = unique([...chosen.flatMap(({ stops }) => stops), ...alarmsOf(complaint)]);
  if (signs.length > 0) return { kind: 'danger', signs };
  if (complaint.places.length === 0) return { kind: 'no-place' };
  const scored = scorePatterns(complaint, knowledge);
  const first = scored[0];
  if (!first) return { kind: 'unknown-place' };
  const told = scored
    .filter(({ points }, index) => index === 0 || (points >= LEAST_POINTS && points > first.points - FAR_BEHIND))
    .slice(0, MOST_FINDINGS);
  return {
    kind: 'ranked',
    findings: told.map((candidate) => finding(candidate, told, complaint, knowledge)),
    warnings: unique(chosen.flatMap(({ warns }) => warns)),
  };
}

/** Signs of squeezed nerves at the end of the spine that only several answers together give. */
function alarmsOf({ symptoms, places }: Complaint): readonly string[] {
  const has = (id: string) => symptoms.includes(id);
  const lost = has('numb') || has('weak');
  const bothLegs = lost && has('both-legs') && !has('months');
  const saddle = places.some(({ areas }) => areas.some(({ area, part }) => area === 'saddle' && part === 1));
  return bothLegs || (saddle && (lost || has('tingling'))) ? ['cauda-equina'] : [];
}

function finding(
  candidate: Candidate,
  told: readonly Candidate[],
  { symptoms }: Complaint,
  knowledge: Knowledge,
): Finding {
  const { id, of, show, side, points, reasons, against, pattern } = candidate;
  const rivals = told.filter((other) => other !== candidate).slice(0, RIVALS);
  return {
    id,
    of,
    show,
    side,
    points,
    sureness: surenessOf(candidate, symptoms.length > 0),
    why: reasons,
    against,
    tellApart: tellApart(candidate, rivals, symptoms, knowledge),
    check: pattern.check,
  };
}

/** The place alone never makes anything fit well. */
function surenessOf({ points, placePoints, against }: Candidate, answered: boolean): Sureness {
  if (points >= FITS_WELL && placePoints >= GOOD_PLACE && answered && against.length <= 1) return 'well';
  return points >= FITS_PARTLY ? 'partly' : 'little';
}

function tellApart(
  { pattern }: Candidate,
  rivals: readonly Candidate[],
  symptoms: readonly string[],
  knowledge: Knowledge,
): TellApart {
  /** How many rivals a check shows the same for. */
  const shared = (test: string) => rivals.filter((rival) => rival.pattern.tests[test] === pattern.tests[test]).length;
  const tests = Object.entries(pattern.tests)
    .toSorted(([a], [b]) => shared(a) - shared(b))
    .flatMap(([id, shows]) => {
      const test = knowledge.tests.find((each) => each.id === id);
      return test ? [{ test, shows }] : [];
    });
  const rivalPoints = (symptom: string) => Math.max(0, ...rivals.map((rival) => rival.pattern.fits[symptom] ?? 0));
  const gain = (symptom: string) => (pattern.fits[symptom] ?? 0) - rivalPoints(symptom);
  const telling = Object.keys(pattern.fits)
    .filter((id) => !symptoms.includes(id) && (pattern.fits[id] ?? 0) >= TELLING_POINTS && gain(id) > 0)
    .toSorted((a, b) => gain(b) - gain(a));
  return { tests: tests.slice(0, MOST_TOLD), symptoms: telling.slice(0, MOST_TOLD) };
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
