import { CameraControls, type CameraControlsImpl } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { PerspectiveCamera } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { frameBounds, REGION_BOUNDS, samePose, VIEW_DIRECTIONS, type Viewport } from '#src/render/framing.ts';
import { PictureShift } from '#src/render/picture-shift.ts';
import { clampPixelRatio } from '#src/render/renderer.ts';
import { noteCameraArrival, setCameraPose } from '#src/state/actions.ts';
import { useSession, useView } from '#src/state/hooks.ts';
import { store } from '#src/state/store.ts';
import type { CameraGoal, CameraPose } from '#src/state/view.ts';
import { flyTo, poseOf } from './camera-flight.ts';
import { poseForGoal } from './camera-goal.ts';
import { orbitByKeys } from './orbit-keys.ts';
import { SteadyControls } from './steady-controls.ts';
import { usePrefersReducedMotion } from './useMediaQuery.ts';
import { useSought } from './useSought.ts';

export interface CameraRigProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** All files are in: what hides what can be told. */
  readonly complete: boolean;
}

const SMOOTH_S = 0.3;
const DRAG_SMOOTH_S = 0.08;
/** With reduced motion the camera is where it goes. */
const AT_ONCE_S = 0.001;
const NEAREST_M = 0.06;
const FARTHEST_M = 3.6;
const REST_M = 0.0005;

/** Flies where the store's goal says and tells the store where the camera came to rest. */
export function CameraRig({ atlas, model, complete }: CameraRigProps) {
  const [controls, setControls] = useState<CameraControlsImpl | null>(null);
  const { width, height } = useThree((state) => state.size);
  const renderer = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const insets = useSession((session) => session.insets);
  const goal = useView((view) => view.camera);
  const sought = useSought();
  const calm = usePrefersReducedMotion();
  const viewport = useMemo<Viewport>(() => ({ widthPx: width, heightPx: height, insets }), [width, height, insets]);
  const shift = useMemo(() => new PictureShift(), []);
  /** The goal that was flown to last; null before the first. */
  const reached = useRef<CameraGoal | null>(null);
  const movedByHand = useRef(false);
  const told = useRef<CameraPose | null>(null);

  const onMove = useCallback(() => {
    movedByHand.current = true;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a complete model may show another way to the same goal
  useEffect(() => {
    if (!controls) return;
    invalidate();
    const first = reached.current === null;
    // A hand on the camera outweighs a panel that opens or a window that changes its size.
    if (movedByHand.current && goal === reached.current) return;
    reached.current = goal;
    movedByHand.current = false;
    const present = first ? frameBounds(REGION_BOUNDS, VIEW_DIRECTIONS.start, viewport) : poseOf(controls);
    const pose = poseForGoal(store.getState().view, atlas, model.picker, viewport, present, sought);
    if (first || !samePose(pose, present)) flyTo(controls, pose, !first && !calm);
  }, [controls, goal, sought, viewport, calm, atlas, model, complete, invalidate]);

  useEffect(
    () => (controls ? orbitByKeys(renderer.domElement, controls, onMove) : undefined),
    [renderer, controls, onMove],
  );

  useFrame(({ camera, gl }, deltaS) => {
    if (!(controls instanceof SteadyControls) || !(camera instanceof PerspectiveCamera)) return;
    const eased = told.current !== null && !calm;
    if (shift.step(viewport, deltaS, eased)) invalidate();
    const { rightward, downward } = shift.apply(camera, viewport);
    controls.shiftPicture(rightward, downward);
    // Set here and not through fiber: a canvas that changes its size is blank until the draw that follows.
    const moving = controls.moving || model.restless;
    const ratio = model.pixels.next(clampPixelRatio(window.devicePixelRatio), moving, deltaS);
    if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio);
  });

  const onRest = useCallback(() => {
    if (!controls) return;
    // A picture that was drawn with fewer pixels while it moved gets all of them.
    if (renderer.getPixelRatio() !== clampPixelRatio(window.devicePixelRatio)) invalidate();
    const pose = poseOf(controls);
    if (told.current && samePose(told.current, pose) && !movedByHand.current) return;
    told.current = pose;
    if (movedByHand.current) setCameraPose(pose);
    else noteCameraArrival(pose);
    movedByHand.current = false;
  }, [controls, renderer, invalidate]);

  return (
    <CameraControls
      ref={setControls}
      impl={SteadyControls}
      minDistance={NEAREST_M}
      maxDistance={FARTHEST_M}
      dollyToCursor
      smoothTime={calm ? AT_ONCE_S : SMOOTH_S}
      draggingSmoothTime={calm ? AT_ONCE_S : DRAG_SMOOTH_S}
      restThreshold={REST_M}
      onControl={onMove}
      onRest={onRest}
      onSleep={onRest}
    />
  );
}
