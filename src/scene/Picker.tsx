import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { PerspectiveCamera, type Ray } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { type PointerMoment, TapDetector } from '#src/render/pointer-gesture.ts';
import { rayThrough } from '#src/render/screen-position.ts';
import { placeOnSkin } from '#src/render/skin-map/place-on-skin.ts';
import { askAtPlace, hover, select } from '#src/state/actions.ts';
import { showsSkinMap } from '#src/state/selectors.ts';
import { store } from '#src/state/store.ts';

export interface PickerProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** How many files are in. */
  readonly files: number;
}

/**
 * Pointing names a structure and tapping selects it; tapping on nothing deselects. Where the skin is a map, tapping it
 * asks what is felt there.
 */
export function Picker({ atlas, model, files }: PickerProps) {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);

  useEffect(() => {
    const rayAt = (x: number, y: number): Ray | null => {
      if (!(camera instanceof PerspectiveCamera)) return null;
      const { left, top, width, height } = canvas.getBoundingClientRect();
      return rayThrough({ x: x - left, y: y - top }, { width, height }, camera);
    };
    const idAt = (x: number, y: number): string | null => {
      const ray = rayAt(x, y);
      const hit = ray && model.picker.pick(ray);
      return hit ? (atlas.structures[hit.structure]?.id ?? null) : null;
    };
    const tap = (x: number, y: number): void => {
      const ray = rayAt(x, y);
      const place = ray && showsSkinMap(store.getState().view) ? placeOnSkin(model, ray) : null;
      if (place) askAtPlace(place);
      else select(idAt(x, y));
    };
    return watchPointer(canvas, idAt, tap);
  }, [atlas, model, canvas, camera]);

  useEffect(() => (files > 0 ? buildWhenIdle(model) : undefined), [model, files]);

  return null;
}

/** Listens on the canvas; returns the way to stop. */
function watchPointer(
  canvas: HTMLCanvasElement,
  idAt: (x: number, y: number) => string | null,
  tap: (x: number, y: number) => void,
): () => void {
  const taps = new TapDetector();
  const listening = new AbortController();
  let frame = 0;
  const point = (id: string | null): void => {
    hover(id);
    canvas.style.cursor = id === null ? '' : 'pointer';
  };
  const on = (type: keyof HTMLElementEventMap, handle: (event: PointerEvent) => void): void =>
    canvas.addEventListener(type, (event) => handle(event as PointerEvent), { signal: listening.signal });

  on('pointerdown', (event) => taps.press(momentOf(event), event.pointerType));
  on('pointermove', (event) => {
    taps.move(momentOf(event));
    cancelAnimationFrame(frame);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    frame = requestAnimationFrame(() => point(idAt(event.clientX, event.clientY)));
  });
  on('pointerup', (event) => {
    if (taps.release(momentOf(event)) && event.button === 0) tap(event.clientX, event.clientY);
  });
  on('pointercancel', (event) => taps.cancel(event.pointerId));
  on('pointerleave', () => {
    cancelAnimationFrame(frame);
    point(null);
  });
  return () => {
    listening.abort();
    cancelAnimationFrame(frame);
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
