import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { Mark, PaintedZone } from '#src/anatomy/skin-paint.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { MarkMesh } from '#src/render/skin-map/mark-mesh.ts';
import { paintBody } from '#src/render/skin-map/paint-body.ts';
import { PaintMesh } from '#src/render/skin-map/paint-mesh.ts';
import { bodySkin } from '#src/render/tape/body-skin.ts';
import { inSlices } from './idle-work.ts';
import { useScheme } from './useScheme.ts';

export interface PaintedSkinProps {
  readonly model: AtlasModel;
  readonly paint: { readonly zones: readonly PaintedZone[]; readonly marks: readonly Mark[] };
}

/** Paints between frames; what was painted before stays until the new paint is there. */
export function PaintedSkin({ model, paint }: PaintedSkinProps) {
  const invalidate = useThree((state) => state.invalidate);
  const scheme = useScheme();
  const [meshes, setMeshes] = useState<readonly (PaintMesh | MarkMesh)[]>([]);

  useEffect(() => {
    return inSlices(paintBody(model, paint.zones), (geometry) => {
      const made = [
        ...(geometry.indices.length > 0 ? [new PaintMesh(geometry, model.lights)] : []),
        ...(paint.marks.length > 0 ? [new MarkMesh(bodySkin(model), paint.marks)] : []),
      ];
      setMeshes(made);
    });
  }, [model, paint]);

  useEffect(() => {
    for (const mesh of meshes) mesh.setScheme(scheme);
    invalidate();
  }, [meshes, scheme, invalidate]);

  useEffect(() => {
    return () => {
      for (const mesh of meshes) mesh.dispose();
      invalidate();
    };
  }, [meshes, invalidate]);

  if (meshes.length === 0) return null;
  return (
    <>
      {meshes.map(({ object }) => (
        <primitive key={object.uuid} object={object} dispose={null} />
      ))}
    </>
  );
}
