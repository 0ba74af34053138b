import { lazy, Suspense } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { emphasisInView } from '#src/state/emphasis.ts';
import { useApp } from '#src/state/hooks.ts';

/** Drawing it is loaded with the first one; where it cannot be fetched, the view goes without. */
const DrawnBulge = lazy(() =>
  import('./DrawnBulge.tsx').then(
    (loaded) => ({ default: loaded.DrawnBulge }),
    () => ({ default: () => null }),
  ),
);

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
  if (discId === null || rootId === null || !complete) return null;
  return (
    <Suspense fallback={null}>
      <DrawnBulge atlas={atlas} model={model} discId={discId} rootId={rootId} />
    </Suspense>
  );
}
