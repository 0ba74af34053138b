import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { PerspectiveCamera } from 'three';
import { setModelStatus } from '#src/state/actions.ts';
import { useAppearances, useSession } from '#src/state/hooks.ts';
import type { LoadedModel } from './useAtlasModel.ts';
import { usePrefersReducedMotion } from './useMediaQuery.ts';
import { useScheme } from './useScheme.ts';

export interface StructuresProps {
  readonly loaded: LoadedModel;
}

/** A file that is followed by the next one this soon is not drawn by itself: a frame may cost more than the wait. */
const NEXT_FILE_MS = 120;

/** Puts the model into the scene and keeps its looks those of the store. */
export function Structures({ loaded: { model, files, complete } }: StructuresProps) {
  const invalidate = useThree((state) => state.invalidate);
  const looks = useAppearances();
  const hoveredId = useSession((session) => session.hoveredId);
  const scheme = useScheme();
  const calm = usePrefersReducedMotion();
  /** Nothing is eased before the first looks have been drawn. */
  const drawn = useRef(false);

  useEffect(() => {
    model.setLooks(looks, drawn.current && !calm);
    invalidate();
  }, [model, looks, calm, invalidate]);

  useEffect(() => {
    model.setHovered(hoveredId, !calm);
    invalidate();
  }, [model, hoveredId, calm, invalidate]);

  useEffect(() => {
    model.setScheme(scheme);
    invalidate();
  }, [model, scheme, invalidate]);

  useEffect(() => {
    if (files === 0) return;
    if (!complete) {
      const timer = setTimeout(invalidate, NEXT_FILE_MS);
      return () => clearTimeout(timer);
    }
    invalidate();
    // The second frame from now comes after the one that draws the whole model.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setModelStatus({ status: 'ready', loaded: 1, message: '' }));
    });
    return () => cancelAnimationFrame(frame);
  }, [files, complete, invalidate]);

  useFrame(({ camera, gl }, deltaS) => {
    drawn.current = files > 0;
    if (camera instanceof PerspectiveCamera && model.step(deltaS, camera, gl)) invalidate();
  });

  return <primitive object={model.object} dispose={null} />;
}
