import { lazy, Suspense } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useApp } from '#src/state/hooks.ts';
import { strokesInView, treatedSide } from '#src/state/selectors.ts';

/** Drawing strokes is loaded with the first massage page; where it cannot be fetched, the page goes without. */
const LaidStrokes = lazy(() =>
  import('./LaidStrokes.tsx').then(
    (loaded) => ({ default: loaded.LaidStrokes }),
    () => ({ default: () => null }),
  ),
);

export interface StrokesProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** Whether all files are in. */
  readonly complete: boolean;
}

/** The strokes of the open massage page, on the side that is treated. */
export function Strokes({ atlas, model, complete }: StrokesProps) {
  const strokes = useApp(({ view, session }) => strokesInView(view, session.massage));
  const side = useApp(({ view }) => treatedSide(view, atlas));
  if (!strokes || !complete) return null;
  return (
    <Suspense fallback={null}>
      <LaidStrokes atlas={atlas} model={model} strokes={strokes} side={side} />
    </Suspense>
  );
}
