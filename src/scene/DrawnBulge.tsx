import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { placeBulge } from '#src/render/disc-bulge.ts';
import { DiscBulgeMesh } from '#src/render/disc-bulge-mesh.ts';

export interface DrawnBulgeProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  readonly discId: string;
  readonly rootId: string;
}

/** Between a disc and a root as they lie in the model. */
export function DrawnBulge({ atlas, model, discId, rootId }: DrawnBulgeProps) {
  const invalidate = useThree((state) => state.invalidate);
  const [mesh, setMesh] = useState<DiscBulgeMesh | null>(null);

  useEffect(() => {
    const shapeOf = (id: string) => model.picker.shapeOf(atlas.structures.findIndex((one) => one.id === id));
    const disc = shapeOf(discId);
    const root = shapeOf(rootId);
    if (!disc || !root) return;
    const made = new DiscBulgeMesh(placeBulge(disc.positions, root.positions), model.lights);
    setMesh(made);
    invalidate();
    return () => {
      setMesh(null);
      made.dispose();
      invalidate();
    };
  }, [atlas, model, discId, rootId, invalidate]);

  return mesh && <primitive object={mesh.object} dispose={null} />;
}
