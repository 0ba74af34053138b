import type { RecordKind } from './records.ts';

/** A module of its own: the addresses of all pictures would weigh on the start. */
const urls = import.meta.glob<string>('/content/pictures/**/*.webp', { eager: true, query: '?url', import: 'default' });

/** Where `content/pictures/<kind>/<id>.webp` is served, or null. */
export function pictureUrl(kind: RecordKind, id: string): string | null {
  return urls[`/content/pictures/${kind}/${id}.webp`] ?? null;
}
