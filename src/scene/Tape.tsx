import type { RefObject } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import type { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { useApp, useSession } from '#src/state/hooks.ts';
import { tapeOnPage, treatedSide } from '#src/state/selectors.ts';
import { noteTapeFailed } from '#src/state/tape-actions.ts';
import { useFetchedDrawing } from './useFetchedDrawing.ts';

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
  const attempt = useSession(({ taping }) => taping.attempt);
  const LaidTape = useFetchedDrawing(loadLaidTape, { wanted: tape !== null, attempt, failed: noteTapeFailed });
  if (!tape || !complete || !LaidTape) return null;
  return <LaidTape atlas={atlas} model={model} tape={tape} side={side} drawn={drawn} />;
}

async function loadLaidTape() {
  return (await import('./LaidTape.tsx')).LaidTape;
}
