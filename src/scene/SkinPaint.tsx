import { lazy, Suspense } from 'react';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useApp } from '#src/state/hooks.ts';
import { paintInView } from '#src/state/selectors.ts';

/** Painting is loaded with the first paint; where it cannot be fetched, the page goes without. */
const PaintedSkin = lazy(() =>
  import('./PaintedSkin.tsx').then(
    (loaded) => ({ default: loaded.PaintedSkin }),
    () => ({ default: () => null }),
  ),
);

export interface SkinPaintProps {
  readonly model: AtlasModel;
  /** Whether all files are in. */
  readonly complete: boolean;
}

/** What the view wants painted on the skin, and the signs on it. */
export function SkinPaint({ model, complete }: SkinPaintProps) {
  const paint = useApp(({ view, session }) => paintInView(view, session.paint));
  if (!paint || !complete) return null;
  return (
    <Suspense fallback={null}>
      <PaintedSkin model={model} paint={paint} />
    </Suspense>
  );
}
