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
  /** For a place that lies in its area in full. */
  readonly points: number;
  /** Over all places. */
  total: number;
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
  const ways = waysTo(pattern, places, referrals);
  const best = places.map((place) => countPlace(place, ways));
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
      ...placeReasons([...ways.values()].flat()),
      ...byPoints(fitting, pattern.fits).map((symptom): Reason => ({ kind: 'symptom', symptom })),
    ],
    against: byPoints(against, pattern.against),
    side: sideOf(places.filter((_, index) => (best[index] ?? 0) > 0)),
  };
}

/** All ways from the areas that hurt to a pattern, by area. */
function waysTo(
  pattern: Pattern,
  places: readonly SorePlace[],
  referrals: ReferralsByArea,
): ReadonlyMap<string, Way[]> {
  const touched = new Set(places.flatMap(({ areas }) => areas.map(({ area }) => area)));
  const ways = new Map<string, Way[]>();
  for (const area of touched) {
    const felt = feltHere(pattern, area);
    const own = felt ? [wayOf({ kind: 'felt-here', area, strength: felt }, felt)] : [];
    const sent = (referrals.get(area) ?? []).flatMap(({ from: structure, kind, strength }): Way[] => {
      if (kind === 'muscle' && pattern.muscles.includes(structure)) {
        return [wayOf({ kind: 'muscle-refers', structure, area }, strength)];
      }
      if (kind === 'nerve' && pattern.nerves.includes(structure)) {
        return [wayOf({ kind: 'nerve-skin', structure, area }, strength)];
      }
      return [];
    });
    if (own.length + sent.length > 0) ways.set(area, [...own, ...sent]);
  }
  return ways;
}

function wayOf(reason: Way['reason'], strength: 'main' | 'spill'): Way {
  return { reason, points: PLACE_POINTS[reason.kind][strength], total: 0 };
}

/** The points of the best way from a place; adds to the total of every way that it takes. */
function countPlace({ areas }: SorePlace, ways: ReadonlyMap<string, Way[]>): number {
  let best = 0;
  for (const { area, part } of areas) {
    for (const way of ways.get(area) ?? []) {
      way.total += way.points * part;
      best = Math.max(best, way.points * part);
    }
  }
  return best;
}

function feltHere({ main, spill }: Pattern, area: string): 'main' | 'spill' | null {
  if (main.includes(area)) return 'main';
  return spill.includes(area) ? 'spill' : null;
}

/** One reason of each kind and structure: its way with the most points over all places. */
function placeReasons(ways: readonly Way[]): readonly Reason[] {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const subject = 'structure' in way.reason ? way.reason.structure : way.reason.area;
    const key = `${way.reason.kind} ${subject}`;
    if (way.total > (best.get(key)?.total ?? 0)) best.set(key, way);
  }
  return [...best.values()].toSorted((a, b) => b.total - a.total).map(({ reason }) => reason);
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
