import { useEffect } from 'react';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { MarkMesh } from '#src/render/skin-map/mark-mesh.ts';
import { paintBody } from '#src/render/skin-map/paint-body.ts';
import { PaintMesh } from '#src/render/skin-map/paint-mesh.ts';
import { bodySkin } from '#src/render/tape/body-skin.ts';
import type { Paint } from '#src/state/store.ts';
import { useDrawn } from './useDrawn.tsx';

export interface PaintedSkinProps {
  readonly model: AtlasModel;
  readonly paint: Pick<Paint, 'zones' | 'marks'>;
}

/** Paints between frames. */
export function PaintedSkin({ model, paint }: PaintedSkinProps) {
  const { drawn, draw } = useDrawn();

  useEffect(
    () =>
      draw(paintBody(model, paint.zones), (geometry) => [
        ...(geometry.indices.length > 0 ? [new PaintMesh(geometry, model.lights)] : []),
        ...(paint.marks.length > 0 ? [new MarkMesh(bodySkin(model), paint.marks)] : []),
      ]),
    [model, paint, draw],
  );

  return drawn;
}
