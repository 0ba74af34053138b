import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useView } from '#src/state/hooks.ts';
import { treatedSide } from '#src/state/selectors.ts';
import { variantInView } from '#src/state/variant-in-view.ts';
import { useFetchedDrawing } from './useFetchedDrawing.ts';

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
  const DrawnVariant = useFetchedDrawing(loadDrawnVariant, { wanted: variant !== 'a' });
  if (variant === 'a' || !complete || !DrawnVariant) return null;
  return <DrawnVariant atlas={atlas} model={model} variant={variant} side={side} />;
}

async function loadDrawnVariant() {
  return (await import('./DrawnVariant.tsx')).DrawnVariant;
}
