import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useState } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { TapeBench } from '#src/render/tape/tape-bench.ts';
import { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import type { FetchedTape } from '#src/state/store.ts';
import { noteTapeLaid } from '#src/state/tape-actions.ts';
import { inSlices } from './idle-work.ts';
import { TapePicture } from './TapePicture.tsx';
import { tellUnderTape } from './tell-under-tape.ts';

export interface LaidTapeProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  readonly tape: FetchedTape;
  readonly side: OwnSide;
  /** Holds what is drawn, for those who point at it; null while nothing is. */
  readonly drawn: RefObject<TapeMesh | null>;
}

const benches = new WeakMap<AtlasModel, TapeBench>();

function benchOf(model: AtlasModel, atlas: Atlas): TapeBench {
  const bench = benches.get(model) ?? new TapeBench(model, atlas);
  benches.set(model, bench);
  return bench;
}

/** Lays the strips between frames, then draws them; what has been laid once is kept. */
export function LaidTape({ atlas, model, tape, side, drawn }: LaidTapeProps) {
  const invalidate = useThree((state) => state.invalidate);
  const [mesh, setMesh] = useState<TapeMesh | null>(null);

  useEffect(() => {
    let laid: TapeMesh | null = null;
    let stopTelling = () => {};
    const stop = inSlices(benchOf(model, atlas).lay(tape.id, tape.strips, side), (geometry) => {
      laid = new TapeMesh(geometry, model.lights);
      drawn.current = laid;
      setMesh(laid);
      noteTapeLaid({ id: tape.id, strips: geometry.strips.map(({ order, ways }) => ({ order, ways })) });
      invalidate();
      stopTelling = tellUnderTape({ id: tape.id, side, atlas, model }, geometry);
    });
    return () => {
      stop();
      stopTelling();
      setMesh(null);
      drawn.current = null;
      laid?.dispose();
      invalidate();
    };
  }, [model, atlas, tape, side, drawn, invalidate]);

  if (!mesh) return null;
  return (
    <>
      <primitive object={mesh.object} dispose={null} />
      <TapePicture mesh={mesh} tape={tape} />
    </>
  );
}
