import { lazy, Suspense } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { useApp } from '#src/state/hooks.ts';
import { tapeOnPage, treatedSide } from '#src/state/selectors.ts';

/** Drawing tape is loaded with the first taping page; where it cannot be fetched, the page goes without. */
const LaidTape = lazy(() =>
  import('./LaidTape.tsx').then(
    (loaded) => ({ default: loaded.LaidTape }),
    () => ({ default: () => null }),
  ),
);

export interface TapeProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** Whether all files are in. */
  readonly complete: boolean;
}

/** The strips of the open taping page, on the side that is treated. */
export function Tape({ atlas, model, complete }: TapeProps) {
  const tape = useApp(({ view, session }) => tapeOnPage(view, session.tape));
  const side = useApp(({ view }) => treatedSide(view, atlas));
  if (!tape || !complete) return null;
  return (
    <Suspense fallback={null}>
      <LaidTape atlas={atlas} model={model} tape={tape} side={side} />
    </Suspense>
  );
}
