import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useApp } from '#src/state/hooks.ts';
import { paintInView } from '#src/state/selectors.ts';
import { useFetchedDrawing } from './useFetchedDrawing.ts';

export interface SkinPaintProps {
  readonly model: AtlasModel;
  /** Whether all files are in. */
  readonly complete: boolean;
}

/** What the view wants painted on the skin, and the signs on it. */
export function SkinPaint({ model, complete }: SkinPaintProps) {
  const paint = useApp(({ view, session }) => paintInView(view, session.paint));
  const PaintedSkin = useFetchedDrawing(loadPaintedSkin, { wanted: paint !== null });
  if (!paint || !complete || !PaintedSkin) return null;
  return <PaintedSkin model={model} paint={paint} />;
}

async function loadPaintedSkin() {
  return (await import('./PaintedSkin.tsx')).PaintedSkin;
}
