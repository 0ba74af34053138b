import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { StrokeMesh } from '#src/render/massage/stroke-mesh.ts';
import { strokesOnBody } from '#src/render/massage/strokes-on-body.ts';
import { inSlices } from './idle-work.ts';

export interface LaidStrokesProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  readonly strokes: readonly MassageStroke[];
  readonly side: OwnSide;
}

/** Lays the strokes on the skin between frames, then draws them. */
export function LaidStrokes({ atlas, model, strokes, side }: LaidStrokesProps) {
  const invalidate = useThree((state) => state.invalidate);
  const [mesh, setMesh] = useState<StrokeMesh | null>(null);

  useEffect(() => {
    let laid: StrokeMesh | null = null;
    const stop = inSlices(strokesOnBody(model, atlas.landmarks, strokes, side), (geometry) => {
      laid = new StrokeMesh(geometry, model.lights);
      setMesh(laid);
      invalidate();
    });
    return () => {
      stop();
      setMesh(null);
      laid?.dispose();
      invalidate();
    };
  }, [model, atlas, strokes, side, invalidate]);

  return mesh && <primitive object={mesh.object} dispose={null} />;
}
