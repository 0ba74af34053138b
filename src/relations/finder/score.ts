import type { Complaint, SorePlace } from './complaint.ts';
import type { Knowledge, Pattern, Referral } from './knowledge.ts';

/** Why something stands in the list. */
export type Reason =
  /** This is where it is usually felt. */
  | { readonly kind: 'felt-here'; readonly area: string; readonly strength: 'main' | 'spill' }
  /** A sore spot in this muscle sends its pain here. */
  | { readonly kind: 'muscle-refers'; readonly structure: string; readonly area: string }
  /** This nerve feels this skin. */
  | { readonly kind: 'nerve-skin'; readonly structure: string; readonly area: string }
  | { readonly kind: 'symptom'; readonly symptom: string };

/** A pattern with its points for a complaint. */
export interface Candidate {
  /** `id` of its pattern, or of the muscle that stands alone. */
  readonly id: string;
  readonly pattern: Pattern;
  readonly of: { readonly kind: 'condition' | 'structure'; readonly id: string };
  readonly show: string;
  readonly points: number;
  readonly placePoints: number;
  /** Place first, then what weighs most. */
  readonly reasons: readonly Reason[];
  /** Symptoms that do not fit, what weighs most first. */
  readonly against: readonly string[];
  readonly side: 'right' | 'left' | 'midline';
}

/** Points for a sore place, the best way from it to the pattern counts. */
const PLACE_POINTS = {
  'felt-here': { main: 4, spill: 2 },
  'muscle-refers': { main: 3, spill: 1.5 },
  'nerve-skin': { main: 2.5, spill: 1 },
} as const;

/** Fewer points for the place, averaged over all sore places, and it is not thought of. */
const LEAST_PLACE_POINTS = 0.75;

interface Way {
  readonly reason: Exclude<Reason, { readonly kind: 'symptom' }>;
  readonly points: number;
}

type ReferralsByArea = ReadonlyMap<string, readonly Referral[]>;

function referralsByArea(referrals: readonly Referral[]): ReferralsByArea {
  const byArea = new Map<string, Referral[]>();
  for (const referral of referrals) byArea.set(referral.area, [...(byArea.get(referral.area) ?? []), referral]);
  return byArea;
}

/** Every pattern that a sore place speaks for, with its points, the most first. */
export function scorePatterns(complaint: Complaint, knowledge: Knowledge): readonly Candidate[] {
  const { patterns, referrals } = knowledge;
  const byArea = referralsByArea(referrals);
  const spoken = new Set(patterns.flatMap(({ muscles }) => muscles));
  const alone = patterns.find(({ of }) => of === null);
  const muscles = alone ? [...new Set(referrals.filter(({ kind }) => kind === 'muscle').map(({ from }) => from))] : [];
  const candidates = [
    ...patterns.flatMap((pattern) => (pattern.of ? [{ pattern, of: pattern.of }] : [])),
    ...muscles
      .filter((id) => !spoken.has(id))
      .flatMap((id) => {
        const of = { kind: 'structure', id } as const;
        return alone ? [{ pattern: { ...alone, id, of, show: id, muscles: [id] }, of }] : [];
      }),
  ];
  return candidates
    .flatMap(({ pattern, of }) => {
      const scored = scorePattern(pattern, of, complaint, byArea);
      return scored ? [scored] : [];
    })
    .toSorted((a, b) => b.points - a.points || b.placePoints - a.placePoints || (a.id < b.id ? -1 : 1));
}

function scorePattern(
  pattern: Pattern,
  of: Candidate['of'],
  { places, symptoms }: Complaint,
  referrals: ReferralsByArea,
): Candidate | null {
  if (pattern.needs.length > 0 && !pattern.needs.some((id) => symptoms.includes(id))) return null;
  const ways = places.map((place) => ({ place, ways: waysTo(pattern, place, referrals) }));
  const best = ways.map((each) => each.ways[0]?.points ?? 0);
  const placePoints = best.reduce((sum, points) => sum + points, 0) / Math.max(1, places.length);
  if (placePoints < LEAST_PLACE_POINTS) return null;
  const fitting = symptoms.filter((id) => (pattern.fits[id] ?? 0) > 0);
  const against = symptoms.filter((id) => (pattern.against[id] ?? 0) > 0);
  const sum = (ids: readonly string[], points: Pattern['fits']) => ids.reduce((all, id) => all + (points[id] ?? 0), 0);
  return {
    id: pattern.id,
    pattern,
    of,
    show: pattern.show,
    points: placePoints + sum(fitting, pattern.fits) - sum(against, pattern.against) - pattern.rare,
    placePoints,
    reasons: [
      ...placeReasons(ways.flatMap((each) => each.ways)),
      ...byPoints(fitting, pattern.fits).map((symptom): Reason => ({ kind: 'symptom', symptom })),
    ],
    against: byPoints(against, pattern.against),
    side: sideOf(ways.flatMap(({ place }, index) => ((best[index] ?? 0) > 0 ? [place] : []))),
  };
}

/** All ways from a sore place to a pattern, the best first. */
function waysTo(pattern: Pattern, { areas }: SorePlace, referrals: ReferralsByArea): readonly Way[] {
  const ways = areas.flatMap(({ area, part }): Way[] => {
    const felt = feltHere(pattern, area);
    const own = felt ? [way({ kind: 'felt-here', area, strength: felt }, felt, part)] : [];
    const sent = (referrals.get(area) ?? []).flatMap(({ from: structure, kind, strength }): Way[] => {
      if (kind === 'muscle' && pattern.muscles.includes(structure)) {
        return [way({ kind: 'muscle-refers', structure, area }, strength, part)];
      }
      if (kind === 'nerve' && pattern.nerves.includes(structure)) {
        return [way({ kind: 'nerve-skin', structure, area }, strength, part)];
      }
      return [];
    });
    return [...own, ...sent];
  });
  return ways.toSorted((a, b) => b.points - a.points);
}

function way(reason: Way['reason'], strength: 'main' | 'spill', part: number): Way {
  return { reason, points: PLACE_POINTS[reason.kind][strength] * part };
}

function feltHere({ main, spill }: Pattern, area: string): 'main' | 'spill' | null {
  if (main.includes(area)) return 'main';
  return spill.includes(area) ? 'spill' : null;
}

/** One reason of each kind and structure: the one that weighs most over all places. */
function placeReasons(ways: readonly Way[]): readonly Reason[] {
  const totals = new Map<string, Way>();
  for (const { reason, points } of ways) {
    if (points === 0) continue;
    const subject = 'structure' in reason ? reason.structure : reason.area;
    const key = `${reason.kind} ${subject}`;
    const known = totals.get(key);
    totals.set(key, { reason: known?.reason ?? reason, points: (known?.points ?? 0) + points });
  }
  return [...totals.values()].toSorted((a, b) => b.points - a.points).map(({ reason }) => reason);
}

function byPoints(symptoms: readonly string[], points: Pattern['fits']): readonly string[] {
  return symptoms.toSorted((a, b) => (points[b] ?? 0) - (points[a] ?? 0));
}

/** The side of most of the places; the midline where both are as sore. */
function sideOf(places: readonly SorePlace[]): Candidate['side'] {
  const count = (side: SorePlace['side']) => places.filter((place) => place.side === side).length;
  if (count('right') === count('left')) return 'midline';
  return count('right') > count('left') ? 'right' : 'left';
}
