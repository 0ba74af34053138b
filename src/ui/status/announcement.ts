import { DEPTHS } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { displayName, namesAreSecret } from '#src/state/selectors.ts';
import type { AppState } from '#src/state/store.ts';
import type { View } from '#src/state/view.ts';
import { announcements as say } from '#src/words/en/announcements.ts';
import { layout } from '#src/words/en/layout.ts';
import { names } from '#src/words/en/names.ts';
import { planning } from '#src/words/en/planning.ts';
import { findSummary, type Library } from '../library.ts';
import { recordKindOf } from '../names.ts';

/** What has a page, and what that is called. */
type Known = Pick<Library, 'summaries'>;

/** What a screen reader should hear after this change; null when it is not worth a word. */
export function announcementFor(before: AppState, after: AppState, library: Known): string | null {
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
  if (status === 'ready') return say.modelReady;
  if (status === 'failed') return say.modelFailed(message);
  if (status === 'unsupported') return say.modelUnsupported;
  return status === 'lost' ? say.modelLost : null;
}

function selectionWords(before: View, { atlas, view }: AppState, library: Known): string | null {
  const pageChanged = before.page?.kind !== view.page?.kind || before.page?.id !== view.page?.id;
  if (before.selectedId === view.selectedId && !pageChanged) return null;
  if (namesAreSecret(view)) return pageChanged ? say.opened(layout.quiz) : null;
  const { selectedId, page } = view;
  if (pageChanged && page?.kind === 'plan') return say.opened(planning.title);
  const about = (text: string | undefined) => (text ? ` ${text}` : '');
  const kind = page && recordKindOf(page.kind);
  if (page && kind && kind !== 'structure') {
    const summary = findSummary(library, kind, page.id);
    return `${say.opened(summary?.title ?? page.id)}${about(summary?.summary)}`;
  }
  if (selectedId !== null) {
    const summary = findSummary(library, 'structure', baseIdOf(selectedId));
    return `${say.selected(displayName(atlas, selectedId), summary?.lay ?? '')}${about(summary?.summary)}`;
  }
  if (page?.kind === 'learn') return say.learnOpened;
  if (page?.kind === 'pain') return say.painOpened;
  return before.selectedId === null ? null : say.nothingSelected;
}

function listWords(word: 'hidden' | 'faded', before: readonly string[], { atlas, view }: AppState): string | null {
  const added = view[word].filter((id) => !before.includes(id));
  const removed = before.filter((id) => !view[word].includes(id));
  if (added.length === 0 && removed.length === 0) return null;
  const named = (ids: readonly string[]) =>
    ids.length > 2 ? say.structures(ids.length) : say.both(ids.map((id) => displayName(atlas, id)));
  if (word === 'hidden') return added.length > 0 ? say.hidden(named(added)) : say.noLongerHidden(named(removed));
  return added.length > 0 ? say.faded(named(added)) : say.noLongerFaded(named(removed));
}

function isolationWords(before: View, { atlas, view }: AppState): string | null {
  if (before.isolated === view.isolated) return null;
  const [first] = view.isolated;
  if (first === undefined) return before.isolated.length > 0 ? say.allShown : null;
  return view.isolated.length === 1
    ? say.onlyShown(displayName(atlas, first))
    : say.onlySomeShown(say.structures(view.isolated.length));
}

function peelWords(before: View, { peel }: View): string | null {
  if (before.peel.left === peel.left && before.peel.right === peel.right) return null;
  const { left, right } = peel;
  return left === right ? say.peeled(depthName(left)) : say.peeledApart(depthName(left), depthName(right));
}

function depthName(depth: number): string {
  const name = DEPTHS[depth];
  return name ? names.depths[name] : '';
}

function labelWords(before: View, { labels }: View): string | null {
  if (before.labels === labels) return null;
  return labels ? say.labelsShown : say.labelsGone;
}
