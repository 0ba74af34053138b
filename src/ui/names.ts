import type { Atlas, AtlasStructure } from '#src/anatomy/atlas.ts';
import { baseIdOf, type Side } from '#src/anatomy/ids.ts';
import type { RecordKind } from '#src/content/records.ts';
import { structuresOfBase } from '#src/state/structures.ts';
import type { PageKind } from '#src/state/view.ts';

/** The name without its side: "Piriformis" of "Right piriformis". */
export function nameWithoutSide(name: string): string {
  const bare = name.replace(/^(right|left)\s+/i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Nerves are written up as structures; pages that are no record have no kind. */
export function recordKindOf(kind: PageKind): RecordKind | null {
  if (kind === 'pain' || kind === 'plan' || kind === 'learn' || kind === 'quiz') return null;
  return kind === 'nerve' ? 'structure' : kind;
}

/** The structure of a base id on this side, or on the only side there is. */
export function structureOnSide(atlas: Atlas | null, baseId: string, side: Side | null): AtlasStructure | null {
  if (!atlas) return null;
  const found = structuresOfBase(atlas, baseIdOf(baseId));
  return found.find((structure) => structure.side === (side ?? 'right')) ?? found[0] ?? null;
}
