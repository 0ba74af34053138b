import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf, type System } from '#src/anatomy/ids.ts';
import type { UnderPart } from '#src/anatomy/under-strip.ts';
import { displayName } from '#src/state/selectors.ts';
import { findStructure } from '#src/state/structures.ts';
import { underneath as words } from '#src/words/en/underneath.ts';
import { nameWithoutSide } from '../../names.ts';

/** One line of what lies under a strip. */
export interface UnderLine {
  /** With its side; of a pair, the one that lies under more of the strip. */
  readonly id: string;
  readonly name: string;
  readonly place: string;
}

export const UNDER_GROUPS = ['muscle', 'fascia', 'nerve', 'hard'] as const;
export type UnderGroup = (typeof UNDER_GROUPS)[number];

/** What lies under a strip in words, by kind; a pair of the two sides is one line. */
export function underInWords(atlas: Atlas, parts: readonly UnderPart[]): Readonly<Record<UnderGroup, UnderLine[]>> {
  const groups: Record<UnderGroup, UnderLine[]> = { muscle: [], fascia: [], nerve: [], hard: [] };
  for (const pair of pairsOf(parts)) {
    const [part] = pair.toSorted((a, b) => b.share - a.share);
    if (!part) continue;
    const group = groupOf(findStructure(atlas, part.id)?.system);
    const name = nameWithoutSide(displayName(atlas, part.id));
    const share = pair.reduce((sum, one) => sum + one.share, 0);
    groups[group].push({
      id: part.id,
      name: pair.length > 1 ? words.both(name) : name,
      place: words.place(depthInWords(part, group), group === 'nerve' ? words.crosses : shareInWords(share)),
    });
  }
  return groups;
}

function pairsOf(parts: readonly UnderPart[]): readonly (readonly UnderPart[])[] {
  const pairs = new Map<string, UnderPart[]>();
  for (const part of parts) pairs.set(baseIdOf(part.id), [...(pairs.get(baseIdOf(part.id)) ?? []), part]);
  return [...pairs.values()];
}

function groupOf(system: System | undefined): UnderGroup {
  return system === 'muscle' || system === 'fascia' || system === 'nerve' ? system : 'hard';
}

/** The fat of people differs by more than a model can tell. */
const FINE_MM = 10;
const COARSE_STEP_MM = 5;

function depthInWords({ depthMm, first }: UnderPart, group: UnderGroup): string {
  const step = depthMm < FINE_MM ? 1 : COARSE_STEP_MM;
  const mm = Math.max(1, Math.round(depthMm / step) * step);
  if (group !== 'muscle') return words.down(mm);
  return first ? words.first(mm) : words.deeper(mm);
}

function shareInWords(share: number): string {
  if (share >= 0.6) return words.shares.most;
  if (share >= 0.4) return words.shares.half;
  return share >= 0.2 ? words.shares.part : words.shares.corner;
}
