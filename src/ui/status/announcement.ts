import { DEPTHS } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { displayName } from '#src/state/selectors.ts';
import type { AppState } from '#src/state/store.ts';
import type { View } from '#src/state/view.ts';
import { findSummary, type Library } from '../library.ts';
import { recordKindOf } from '../names.ts';

/** What a screen reader should hear after this change; null when it is not worth a word. */
export function announcementFor(before: AppState, after: AppState, library: Library): string | null {
  if (before.session.model.status !== after.session.model.status) return modelWords(after);
  if (before.view === after.view) return null;
  const said = [
    selectionWords(before.view, after, library),
    listWords('hidden', before.view.hidden, after),
    listWords('faded', before.view.faded, after),
    isolationWords(before.view, after),
    peelWords(before.view, after.view),
    labelWords(before.view, after.view),
  ].filter((words) => words !== null);
  return said.length > 0 ? said.join(' ') : null;
}

function modelWords({ session }: AppState): string | null {
  const { status, message } = session.model;
  if (status === 'ready') return 'The model is ready.';
  if (status === 'failed') return `The model could not be loaded. ${message}`;
  if (status === 'unsupported') return 'This browser cannot show the model. Everything can be read.';
  return status === 'lost' ? 'The picture was interrupted and is being restored.' : null;
}

function selectionWords(before: View, { atlas, view }: AppState, library: Library): string | null {
  const pageChanged = before.page?.kind !== view.page?.kind || before.page?.id !== view.page?.id;
  if (before.selectedId === view.selectedId && !pageChanged) return null;
  const { selectedId, page } = view;
  const about = (text: string | undefined) => (text ? ` ${text}` : '');
  const kind = page && recordKindOf(page.kind);
  if (page && kind && kind !== 'structure') {
    const summary = findSummary(library, kind, page.id);
    return `${summary?.title ?? page.id} opened.${about(summary?.summary)}`;
  }
  if (selectedId !== null) {
    const summary = findSummary(library, 'structure', baseIdOf(selectedId));
    const lay = summary?.lay ? `, ${summary.lay},` : '';
    return `${displayName(atlas, selectedId)}${lay} selected.${about(summary?.summary)}`;
  }
  if (page?.kind === 'pain') return 'What hurts? Danger signs and where to begin.';
  return before.selectedId === null ? null : 'Nothing is selected.';
}

function listWords(word: 'hidden' | 'faded', before: readonly string[], { atlas, view }: AppState): string | null {
  const added = view[word].filter((id) => !before.includes(id));
  const removed = before.filter((id) => !view[word].includes(id));
  if (added.length === 0 && removed.length === 0) return null;
  const names = (ids: readonly string[]) =>
    ids.length > 2 ? `${ids.length} structures` : ids.map((id) => displayName(atlas, id)).join(' and ');
  return added.length > 0 ? `${names(added)} ${word}.` : `${names(removed)} no longer ${word}.`;
}

function isolationWords(before: View, { atlas, view }: AppState): string | null {
  if (before.isolated === view.isolated) return null;
  const [first] = view.isolated;
  if (first === undefined) return before.isolated.length > 0 ? 'All is shown again.' : null;
  return view.isolated.length === 1
    ? `Only ${displayName(atlas, first)} is shown.`
    : `Only ${view.isolated.length} structures are shown.`;
}

function peelWords(before: View, { peel }: View): string | null {
  if (before.peel.left === peel.left && before.peel.right === peel.right) return null;
  if (peel.left === peel.right) return `Peeled to: ${DEPTHS[peel.left]}.`;
  return `Peeled to: left ${DEPTHS[peel.left]}, right ${DEPTHS[peel.right]}.`;
}

function labelWords(before: View, { labels }: View): string | null {
  if (before.labels === labels) return null;
  return labels ? 'Labels are shown on the model.' : 'The labels are gone.';
}
