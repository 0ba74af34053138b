import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect } from 'react';
import { PerspectiveCamera, type Ray } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { type PointerMoment, TapDetector } from '#src/render/pointer-gesture.ts';
import { rayThrough } from '#src/render/screen-position.ts';
import { placeOnSkin } from '#src/render/skin-map/place-on-skin.ts';
import type { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { hover, noteTap, select } from '#src/state/actions.ts';
import { isWorkedOn } from '#src/state/appearances.ts';
import { useSession } from '#src/state/hooks.ts';
import { askAtPlace } from '#src/state/overlay-actions.ts';
import { namesAreSecret, showsSkinMap } from '#src/state/selectors.ts';
import { store } from '#src/state/store.ts';
import { goToStrip } from '#src/state/tape-actions.ts';
import { type Pointed, pointedAt } from './pointed-at.ts';

export interface PickerProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** How many files are in. */
  readonly files: number;
  /** What is drawn of tape. */
  readonly tape: RefObject<TapeMesh | null>;
}

/**
 * Pointing names a structure and tapping selects it, or a strip of tape; on nothing, it deselects. Where the skin is a
 * map, tapping it asks what is felt there. While the skin is marked it rests.
 */
export function Picker({ atlas, model, files, tape }: PickerProps) {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);
  const chooses = useSession((session) => session.tool === 'choose');

  useEffect(() => {
    if (!chooses) return;
    const rayAt = (x: number, y: number): Ray | null => {
      if (!(camera instanceof PerspectiveCamera)) return null;
      const { left, top, width, height } = canvas.getBoundingClientRect();
      return rayThrough({ x: x - left, y: y - top }, { width, height }, camera);
    };
    const lookAt = (x: number, y: number): Pointed => {
      const ray = rayAt(x, y);
      if (!ray) return { kind: 'nothing' };
      const hit = model.picker.pick(ray);
      const structure = hit ? atlas.structures[hit.structure] : undefined;
      const strip = tape.current?.stripAt(ray) ?? null;
      const onSkin = isWorkedOn(store.getState().view);
      return pointedAt(hit && structure ? { ...structure, distanceM: hit.distanceM } : null, strip, onSkin);
    };
    const tap = (x: number, y: number): void => {
      const ray = showsSkinMap(store.getState().view) ? rayAt(x, y) : null;
      const place = ray && placeOnSkin(model, ray);
      if (place) askAtPlace(place);
      else choose(lookAt(x, y));
    };
    return watchPointer(canvas, lookAt, tap);
  }, [atlas, model, canvas, camera, tape, chooses]);

  useEffect(() => (files > 0 ? buildWhenIdle(model) : undefined), [model, files]);

  return null;
}

function choose(pointed: Pointed): void {
  if (namesAreSecret(store.getState().view)) {
    if (pointed.kind === 'structure') noteTap(pointed.id);
    return;
  }
  if (pointed.kind === 'strip') goToStrip(pointed.order);
  else if (pointed.kind === 'structure') select(pointed.id);
  else if (pointed.kind === 'nothing') select(null);
}

/** Listens on the canvas; returns the way to stop. */
function watchPointer(
  canvas: HTMLCanvasElement,
  lookAt: (x: number, y: number) => Pointed,
  tap: (x: number, y: number) => void,
): () => void {
  const taps = new TapDetector();
  const listening = new AbortController();
  let frame = 0;
  const point = (pointed: Pointed): void => {
    hover(pointed.kind === 'structure' || pointed.kind === 'ground' ? pointed.id : null);
    canvas.style.cursor = pointed.kind === 'structure' || pointed.kind === 'strip' ? 'pointer' : '';
  };
  const on = (type: keyof HTMLElementEventMap, handle: (event: PointerEvent) => void): void =>
    canvas.addEventListener(type, (event) => handle(event as PointerEvent), { signal: listening.signal });

  on('pointerdown', (event) => taps.press(momentOf(event), event.pointerType));
  on('pointermove', (event) => {
    taps.move(momentOf(event));
    cancelAnimationFrame(frame);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    frame = requestAnimationFrame(() => point(lookAt(event.clientX, event.clientY)));
  });
  on('pointerup', (event) => {
    if (taps.release(momentOf(event)) && event.button === 0) tap(event.clientX, event.clientY);
  });
  on('pointercancel', (event) => taps.cancel(event.pointerId));
  on('pointerleave', () => {
    cancelAnimationFrame(frame);
    point({ kind: 'nothing' });
  });
  return () => {
    listening.abort();
    cancelAnimationFrame(frame);
    point({ kind: 'nothing' });
  };
}

function momentOf(event: PointerEvent): PointerMoment {
  return { x: event.clientX, y: event.clientY, timeMs: event.timeStamp, pointerId: event.pointerId };
}

/** Milliseconds between two trees: time enough for a frame. */
const PAUSE_MS = 30;

/** Builds the search trees one by one between other work, so that the first click does not wait for them. */
function buildWhenIdle(model: AtlasModel): () => void {
  const timer = setInterval(() => {
    if (!model.picker.buildNext()) clearInterval(timer);
  }, PAUSE_MS);
  return () => clearInterval(timer);
}
