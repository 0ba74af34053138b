import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useApp } from '#src/state/hooks.ts';
import { ballOnPage, treatedSide } from '#src/state/selectors.ts';
import { useFetchedDrawing } from './useFetchedDrawing.ts';

export interface BallProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** Whether all files are in. */
  readonly complete: boolean;
}

/** The ball of the open release page on the side that is treated, and where it may and may not press. */
export function Ball({ atlas, model, complete }: BallProps) {
  const release = useApp(({ view, session }) => ballOnPage(view, session.ball));
  const side = useApp(({ view }) => treatedSide(view, atlas));
  const PressedBall = useFetchedDrawing(loadPressedBall, { wanted: release !== null });
  if (!release || !complete || !PressedBall) return null;
  return <PressedBall key={`${release.id}/${side}`} atlas={atlas} model={model} release={release} side={side} />;
}

async function loadPressedBall() {
  return (await import('./PressedBall.tsx')).PressedBall;
}
