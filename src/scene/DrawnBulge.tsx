import { useEffect } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { placeBulge } from '#src/render/disc-bulge.ts';
import { DiscBulgeMesh } from '#src/render/disc-bulge-mesh.ts';
import { useDrawn } from './useDrawn.tsx';

export interface DrawnBulgeProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  readonly discId: string;
  readonly rootId: string;
}

/** Between a disc and a root as they lie in the model. */
export function DrawnBulge({ atlas, model, discId, rootId }: DrawnBulgeProps) {
  const { drawn, drawNow } = useDrawn();

  useEffect(() => {
    const shapeOf = (id: string) => model.picker.shapeOf(atlas.structures.findIndex((one) => one.id === id));
    const disc = shapeOf(discId);
    const root = shapeOf(rootId);
    drawNow(disc && root ? [new DiscBulgeMesh(placeBulge(disc.positions, root.positions), model.lights)] : []);
  }, [atlas, model, discId, rootId, drawNow]);

  return drawn;
}
