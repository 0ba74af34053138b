import type { AtlasStructure } from '#src/anatomy/atlas.ts';

/** What lies under the pointer. `ground`: the skin of a taping page, which is named and cannot be chosen. */
export type Pointed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'structure' | 'ground'; readonly id: string }
  | { readonly kind: 'strip'; readonly order: number };

/**
 * Tape lies over what it is on. The skin of a taping page is what the tape lies on: choosing it would leave the page.
 * @param hit the nearest structure that can be chosen
 * @param strip the nearest tape
 */
export function pointedAt(
  hit: (Pick<AtlasStructure, 'id' | 'system'> & { readonly distanceM: number }) | null,
  strip: { readonly order: number; readonly distanceM: number } | null,
  onTaping: boolean,
): Pointed {
  if (strip && (!hit || strip.distanceM < hit.distanceM)) return { kind: 'strip', order: strip.order };
  if (!hit) return { kind: 'nothing' };
  return { kind: onTaping && hit.system === 'skin' ? 'ground' : 'structure', id: hit.id };
}
