import { addAfterEffect, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import { PerspectiveCamera } from 'three';
import { setModelStatus } from '#src/state/actions.ts';
import { useAppearances, useSession } from '#src/state/hooks.ts';
import { coarsenWhenIdle } from './coarsen-when-idle.ts';
import type { LoadedModel } from './useAtlasModel.ts';
import { usePrefersReducedMotion } from './useMediaQuery.ts';
import { useScheme } from './useScheme.ts';

export interface StructuresProps {
  readonly loaded: LoadedModel;
}

/** What is in is drawn when nothing more has come for so long: a frame of half a model may cost more than the wait. */
const NEXT_FILE_MS = 400;

/** Puts the model into the scene and keeps its looks those of the store. */
export function Structures({ loaded: { model, files, complete } }: StructuresProps) {
  const invalidate = useThree((state) => state.invalidate);
  const looks = useAppearances();
  const hoveredId = useSession((session) => session.hoveredId);
  const pointedOutId = useSession((session) => session.pointedOutId);
  const scheme = useScheme();
  const calm = usePrefersReducedMotion();
  /** Nothing is eased before the first looks have been drawn. */
  const drawn = useRef(false);
  const [shown, setShown] = useState(false);

  useEffect(() => {
    model.setLooks(looks, drawn.current && !calm);
    invalidate();
  }, [model, looks, calm, invalidate]);

  useEffect(() => {
    model.setHovered(hoveredId, !calm);
    invalidate();
  }, [model, hoveredId, calm, invalidate]);

  useEffect(() => {
    model.pointOut(pointedOutId);
    invalidate();
  }, [model, pointedOutId, invalidate]);

  useEffect(() => {
    model.setScheme(scheme);
    invalidate();
  }, [model, scheme, invalidate]);

  useEffect(() => {
    if (files === 0) return;
    const show = (): void => {
      setShown(true);
      invalidate();
    };
    if (complete) {
      show();
      return;
    }
    const timer = setTimeout(show, NEXT_FILE_MS);
    return () => clearTimeout(timer);
  }, [files, complete, invalidate]);

  useEffect(() => {
    if (!(shown && complete)) return;
    // The first frame that ends from now on has drawn the whole model.
    const stopWaiting = addAfterEffect(() => {
      stopWaiting();
      setModelStatus({ status: 'ready', loaded: 1, message: '' });
    });
    invalidate();
    return stopWaiting;
  }, [shown, complete, invalidate]);

  useEffect(() => (shown && complete ? coarsenWhenIdle(model) : undefined), [model, shown, complete]);

  useFrame(({ camera, gl }, deltaS) => {
    drawn.current = shown;
    if (camera instanceof PerspectiveCamera && model.step(deltaS, camera, gl)) invalidate();
  });

  return <primitive object={model.object} visible={shown} dispose={null} />;
}
