import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { emphasisInView } from '#src/state/emphasis.ts';
import { useApp } from '#src/state/hooks.ts';
import { useFetchedDrawing } from './useFetchedDrawing.ts';

export interface DiscBulgeProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** Whether all files are in. */
  readonly complete: boolean;
}

/** A disc that bulges towards a root, where the view asks for it. */
export function DiscBulge({ atlas, model, complete }: DiscBulgeProps) {
  const discId = useApp(({ view, session }) => emphasisInView(view, session.emphasis)?.bulge?.discId ?? null);
  const rootId = useApp(({ view, session }) => emphasisInView(view, session.emphasis)?.bulge?.rootId ?? null);
  const DrawnBulge = useFetchedDrawing(loadDrawnBulge, { wanted: discId !== null && rootId !== null });
  if (discId === null || rootId === null || !complete || !DrawnBulge) return null;
  return <DrawnBulge atlas={atlas} model={model} discId={discId} rootId={rootId} />;
}

async function loadDrawnBulge() {
  return (await import('./DrawnBulge.tsx')).DrawnBulge;
}
