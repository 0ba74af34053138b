import type { RecordKind } from '#src/content/records.ts';
import { openPage, select } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { findStructure } from '#src/state/structures.ts';
import { findSummary, type Library } from './library.ts';
import { structureOnSide } from './names.ts';

/** The address of a record in its plainest form, for a link that can be opened elsewhere. */
export function addressOfRecord(kind: RecordKind, id: string): string {
  return `#/${kind}/${id}`;
}

/** Opens a record and selects what it is about, on the side that is asked for or being looked at. */
export function openRecord(
  library: Library,
  kind: RecordKind,
  id: string,
  wanted: 'left' | 'right' | null = null,
): void {
  const { atlas, view } = store.getState();
  const selected = findStructure(atlas, view.selectedId);
  const looksLeft = selected?.side === 'left' || (selected?.side !== 'right' && view.sides === 'left');
  const side = wanted ?? (looksLeft ? 'left' : 'right');
  if (kind === 'structure') {
    const structure = structureOnSide(atlas, id, side);
    if (structure) select(structure.id);
    else openPage({ kind, id });
    return;
  }
  const open = (known: Pick<Library, 'summaries'>) => {
    const concerned = findSummary(known, kind, id)?.structures ?? [];
    const structures = concerned.map((baseId) => structureOnSide(atlas, baseId, side)).filter((one) => one !== null);
    const kept = structures.find((structure) => structure.id === selected?.id) ?? structures[0];
    openPage({ kind, id }, kept?.id ?? null);
  };
  if (library.summaries.length > 0) {
    open(library);
    return;
  }
  // They are on their way since the link was to be seen; without them the page opens, and selects nothing.
  void library
    .loadSummaries()
    .catch(() => [])
    .then((summaries) => open({ summaries }));
}
