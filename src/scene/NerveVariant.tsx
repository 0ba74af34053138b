import { lazy, Suspense } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useView } from '#src/state/hooks.ts';
import { treatedSide } from '#src/state/selectors.ts';
import { variantInView } from '#src/state/variant-in-view.ts';

/** Drawing it is loaded with the first one; where it cannot be fetched, the view goes without. */
const DrawnVariant = lazy(() =>
  import('./DrawnVariant.tsx').then(
    (loaded) => ({ default: loaded.DrawnVariant }),
    () => ({ default: () => null }),
  ),
);

export interface NerveVariantProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** Whether all files are in. */
  readonly complete: boolean;
}

/** The sciatic nerve where it passes the piriformis in another way than usual. */
export function NerveVariant({ atlas, model, complete }: NerveVariantProps) {
  const variant = useView(variantInView);
  const side = useView((view) => treatedSide(view, atlas));
  if (variant === 'a' || !complete) return null;
  return (
    <Suspense fallback={null}>
      <DrawnVariant atlas={atlas} model={model} variant={variant} side={side} />
    </Suspense>
  );
}
