import { useThree } from '@react-three/fiber';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import type { Object3D } from 'three';
import type { Scheme } from '#src/render/lighting.ts';
import { inSlices } from './idle-work.ts';
import { useScheme } from './useScheme.ts';

/** Something on the GPU that came of work between frames. */
export interface DrawnMesh {
  readonly object: Object3D;
  setScheme?(scheme: Scheme): void;
  dispose(): void;
}

/** What is drawn, and the way to draw something else: the old stays until the new is there. Both are freed in the end. */
export function useDrawn(): {
  readonly drawn: readonly ReactElement[] | null;
  /** Returns the way to call the work off. */
  readonly draw: <T>(work: Generator<undefined, T>, meshesOf: (result: T) => readonly DrawnMesh[]) => () => void;
  /** Draws what is at hand. */
  readonly drawNow: (meshes: readonly DrawnMesh[]) => void;
} {
  const invalidate = useThree((state) => state.invalidate);
  const scheme = useScheme();
  const [meshes, setMeshes] = useState<readonly DrawnMesh[]>([]);

  const draw = useCallback(
    <T,>(work: Generator<undefined, T>, meshesOf: (result: T) => readonly DrawnMesh[]) =>
      inSlices(work, (result) => setMeshes(meshesOf(result))),
    [],
  );

  useEffect(() => {
    for (const mesh of meshes) mesh.setScheme?.(scheme);
    invalidate();
  }, [meshes, scheme, invalidate]);

  useEffect(() => {
    return () => {
      for (const mesh of meshes) mesh.dispose();
      invalidate();
    };
  }, [meshes, invalidate]);

  const objects = meshes.map(({ object }) => <primitive key={object.uuid} object={object} dispose={null} />);
  return { drawn: objects.length > 0 ? objects : null, draw, drawNow: setMeshes };
}
