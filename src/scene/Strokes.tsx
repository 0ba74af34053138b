import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useApp } from '#src/state/hooks.ts';
import { strokesInView, treatedSide } from '#src/state/selectors.ts';
import { useFetchedDrawing } from './useFetchedDrawing.ts';

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
  const LaidStrokes = useFetchedDrawing(loadLaidStrokes, { wanted: strokes !== null });
  if (!strokes || !complete || !LaidStrokes) return null;
  return <LaidStrokes atlas={atlas} model={model} strokes={strokes} side={side} />;
}

async function loadLaidStrokes() {
  return (await import('./LaidStrokes.tsx')).LaidStrokes;
}
