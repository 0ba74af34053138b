import type { QuizItem } from '#src/relations/quiz/items.ts';
import { showView } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { findStructure, resolveStructureId } from '#src/state/structures.ts';
import { START_VIEW, type View } from '#src/state/view.ts';

/** Outermost but the skin: muscles of the surface. */
const SURFACE = 1;

/** Turns the model to what a question is about; what is to be found is not given away. */
export function showQuestion({ kind, subject }: QuizItem): void {
  const peel = depthOf(subject);
  if (kind === 'find') show({ peel: { left: peel, right: peel }, camera: { kind: 'preset', preset: 'start' } });
  else showSubject(subject);
}

/** Shows what the question was about, or what lies under it. */
export function showSolution({ kind, subject, right }: QuizItem): void {
  showSubject(kind === 'under' || kind === 'nerve' ? (right[0] ?? subject) : subject);
}

function showSubject(baseId: string): void {
  const { atlas } = store.getState();
  const selectedId = atlas && resolveStructureId(atlas, baseId);
  const peel = depthOf(baseId);
  show({
    selectedId,
    peel: { left: peel, right: peel },
    camera: selectedId === null ? START_VIEW.camera : { kind: 'selection' },
  });
}

/** How far to peel until it lies bare. */
function depthOf(baseId: string): number {
  const { atlas } = store.getState();
  const id = atlas && resolveStructureId(atlas, baseId);
  return Math.max(SURFACE, findStructure(atlas, id)?.depth ?? SURFACE);
}

function show(patch: Partial<View>): void {
  showView({ ...START_VIEW, page: { kind: 'quiz', id: '' }, ...patch });
}
