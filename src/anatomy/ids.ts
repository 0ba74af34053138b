/** The tissue classes of the atlas, in drawing order. */
export const SYSTEMS = ['bone', 'joint', 'ligament', 'muscle', 'nerve', 'fascia', 'skin'] as const;
export type System = (typeof SYSTEMS)[number];

/** Where a structure lies; `both` is one structure made of a right and a left part. */
export const SIDES = ['right', 'left', 'midline', 'both'] as const;
export type Side = (typeof SIDES)[number];

/** Kebab-case words, such as `gluteus-medius` or `disc-l4-l5`. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The id of a structure on one side: `sidedId('piriformis', 'right')` is `piriformis-right`. */
export function sidedId(baseId: string, side: Side): string {
  return side === 'right' || side === 'left' ? `${baseId}-${side}` : baseId;
}

/** The id without its side: recipe file, shape table and Markdown file are named by it. */
export function baseIdOf(id: string): string {
  return id.replace(/-(right|left)$/, '');
}

/** The twin on the other side, or the id itself for a midline structure. */
export function twinId(id: string): string {
  if (id.endsWith('-right')) return id.replace(/-right$/, '-left');
  if (id.endsWith('-left')) return id.replace(/-left$/, '-right');
  return id;
}
