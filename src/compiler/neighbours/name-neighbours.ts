import type { NeighbourLists, Neighbours } from '#src/anatomy/neighbours.ts';
import { type Sight, SKIN, type Surroundings } from './look-around.ts';

/** One lies over the other when it covers at least this part of either's face, and clearly more than the other way round. */
const LEAST_SHARE = 0.1;
const CLEARLY = 1.5;
/** Two touch when at least this part of either does, or this much, mm2. */
const LEAST_TOUCH_SHARE = 0.03;
const LEAST_TOUCH_MM2 = 150;

/** Two structures as seen from both. */
interface Pair {
  readonly a: string;
  readonly b: string;
  /** `over`: a over b. */
  readonly lie: 'over' | 'under' | 'beside';
  readonly sizeMm2: number;
  readonly mm: number;
}

const NOTHING: Sight = { overMm2: 0, underMm2: 0, touchMm2: 0, nearestMm: Number.POSITIVE_INFINITY, gapsMm: [] };
/** The skin looks at nothing itself. */
const OUTSIDE: Surroundings = { id: SKIN, outerMm2: 0, innerMm2: 0, wholeMm2: 0, sights: new Map() };

/** Who lies over, under and beside whom: what is over one has that one under it, and what is beside one has it beside. */
export function nameNeighbours(seen: readonly Surroundings[]): Neighbours {
  const all = [...seen, OUTSIDE].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => pairOf(a, b) ?? []));
  return Object.fromEntries(all.map(({ id }): [string, NeighbourLists] => [id, listsOf(id, pairs)]));
}

function pairOf(a: Surroundings, b: Surroundings): Pair | null {
  const ofA = a.sights.get(b.id) ?? NOTHING;
  const ofB = b.sights.get(a.id) ?? NOTHING;
  const aOverB = ofA.underMm2 + ofB.overMm2;
  const bOverA = ofA.overMm2 + ofB.underMm2;
  const share = Math.max(
    part(ofA.underMm2, a.innerMm2),
    part(ofA.overMm2, a.outerMm2),
    part(ofB.underMm2, b.innerMm2),
    part(ofB.overMm2, b.outerMm2),
  );
  const touchMm2 = Math.max(ofA.touchMm2, ofB.touchMm2);
  const isTouching =
    touchMm2 >= LEAST_TOUCH_MM2 ||
    Math.max(part(ofA.touchMm2, a.wholeMm2), part(ofB.touchMm2, b.wholeMm2)) >= LEAST_TOUCH_SHARE;
  const names = { a: a.id, b: b.id };
  if (share >= LEAST_SHARE && Math.max(aOverB, bOverA) >= CLEARLY * Math.min(aOverB, bOverA)) {
    const lie = aOverB > bOverA ? 'over' : 'under';
    return { ...names, lie, sizeMm2: Math.max(aOverB, bOverA), mm: middle([...ofA.gapsMm, ...ofB.gapsMm]) };
  }
  if (!isTouching) return null;
  return { ...names, lie: 'beside', sizeMm2: touchMm2, mm: Math.min(ofA.nearestMm, ofB.nearestMm) };
}

function part(areaMm2: number, wholeMm2: number): number {
  return wholeMm2 > 0 ? areaMm2 / wholeMm2 : 0;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The largest first. */
function listsOf(id: string, pairs: readonly Pair[]): NeighbourLists {
  const lists: NeighbourLists = { over: [], under: [], beside: [] };
  for (const { a, b, lie, mm } of pairs.toSorted((p, q) => q.sizeMm2 - p.sizeMm2)) {
    if (a !== id && b !== id) continue;
    const isOver = lie !== 'beside' && (lie === 'over') === (b === id);
    const list = lie === 'beside' ? lists.beside : isOver ? lists.over : lists.under;
    list.push({ id: a === id ? b : a, mm: Math.round(mm) });
  }
  return lists;
}
