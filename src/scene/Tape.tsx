import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import type { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { useApp, useSession } from '#src/state/hooks.ts';
import { tapeOnPage, treatedSide } from '#src/state/selectors.ts';
import { noteTapeFailed } from '#src/state/tape-actions.ts';
import type { LaidTapeProps } from './LaidTape.tsx';

export interface TapeProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** Whether all files are in. */
  readonly complete: boolean;
  readonly drawn: RefObject<TapeMesh | null>;
}

/** The strips of the open taping page, on the side that is treated. */
export function Tape({ atlas, model, complete, drawn }: TapeProps) {
  const tape = useApp(({ view, session }) => tapeOnPage(view, session.tape));
  const side = useApp(({ view }) => treatedSide(view, atlas));
  const LaidTape = useLaidTape(tape !== null);
  if (!tape || !complete || !LaidTape) return null;
  return <LaidTape atlas={atlas} model={model} tape={tape} side={side} drawn={drawn} />;
}

/** What draws tape is fetched with the first taping page, and again on every new attempt. */
function useLaidTape(wanted: boolean): ComponentType<LaidTapeProps> | null {
  const attempt = useSession(({ taping }) => taping.attempt);
  const [LaidTape, setLaidTape] = useState<ComponentType<LaidTapeProps> | null>(null);
  const due = wanted && LaidTape === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again
  useEffect(() => {
    if (!due) return;
    let live = true;
    import('./LaidTape.tsx').then(
      (loaded) => {
        if (live) setLaidTape(() => loaded.LaidTape);
      },
      () => {
        if (live) noteTapeFailed();
      },
    );
    return () => {
      live = false;
    };
  }, [due, attempt]);

  return LaidTape;
}
