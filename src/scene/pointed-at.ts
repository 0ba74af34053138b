import type { AtlasStructure } from '#src/anatomy/atlas.ts';

/** What lies under the pointer. `ground`: the skin of a page that is about places on it, which is named and cannot be chosen. */
export type Pointed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'structure' | 'ground'; readonly id: string }
  | { readonly kind: 'strip'; readonly order: number };

/**
 * Tape lies over what it is on. The skin that a page needs for its tape or for sore places is its ground: choosing it would leave the page.
 * @param hit the nearest structure that can be chosen
 * @param strip the nearest tape
 * @param onSkin the page is about places on the skin
 */
export function pointedAt(
  hit: (Pick<AtlasStructure, 'id' | 'system'> & { readonly distanceM: number }) | null,
  strip: { readonly order: number; readonly distanceM: number } | null,
  onSkin: boolean,
): Pointed {
  if (strip && (!hit || strip.distanceM < hit.distanceM)) return { kind: 'strip', order: strip.order };
  if (!hit) return { kind: 'nothing' };
  return { kind: onSkin && hit.system === 'skin' ? 'ground' : 'structure', id: hit.id };
}
