import { lazy, Suspense } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useApp } from '#src/state/hooks.ts';
import { ballOnPage, treatedSide } from '#src/state/selectors.ts';

/** Drawing balls is loaded with the first release page; where it cannot be fetched, the page goes without. */
const PressedBall = lazy(() =>
  import('./PressedBall.tsx').then(
    (loaded) => ({ default: loaded.PressedBall }),
    () => ({ default: () => null }),
  ),
);

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
  if (!release || !complete) return null;
  return (
    <Suspense fallback={null}>
      <PressedBall key={`${release.id}/${side}`} atlas={atlas} model={model} release={release} side={side} />
    </Suspense>
  );
}
