import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect } from 'react';
import { PerspectiveCamera } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { type PointerMoment, TapDetector } from '#src/render/pointer-gesture.ts';
import { rayThrough } from '#src/render/screen-position.ts';
import type { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { hover, select } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
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

/** Pointing names a structure and tapping selects it, or a strip of tape; on nothing, it deselects. While the skin is marked it rests. */
export function Picker({ atlas, model, files, tape }: PickerProps) {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);
  const chooses = useSession((session) => session.tool === 'choose');

  useEffect(() => {
    if (!chooses) return;
    const lookAt = (x: number, y: number): Pointed => {
      if (!(camera instanceof PerspectiveCamera)) return { kind: 'nothing' };
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const ray = rayThrough({ x: x - left, y: y - top }, { width, height }, camera);
      const hit = model.picker.pick(ray);
      const structure = hit ? atlas.structures[hit.structure] : undefined;
      const strip = tape.current?.stripAt(ray) ?? null;
      const onTaping = store.getState().view.page?.kind === 'taping';
      return pointedAt(hit && structure ? { ...structure, distanceM: hit.distanceM } : null, strip, onTaping);
    };
    return watchPointer(canvas, lookAt);
  }, [atlas, model, canvas, camera, tape, chooses]);

  useEffect(() => (files > 0 ? buildWhenIdle(model) : undefined), [model, files]);

  return null;
}

function tap(pointed: Pointed): void {
  if (pointed.kind === 'strip') goToStrip(pointed.order);
  else if (pointed.kind === 'structure') select(pointed.id);
  else if (pointed.kind === 'nothing') select(null);
}

/** Listens on the canvas; returns the way to stop. */
function watchPointer(canvas: HTMLCanvasElement, lookAt: (x: number, y: number) => Pointed): () => void {
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
    if (taps.release(momentOf(event)) && event.button === 0) tap(lookAt(event.clientX, event.clientY));
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
