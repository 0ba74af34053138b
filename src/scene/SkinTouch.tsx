import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { PerspectiveCamera } from 'three';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { type PointerMoment, TapDetector } from '#src/render/pointer-gesture.ts';
import { rayThrough } from '#src/render/screen-position.ts';
import { placeOnSkin } from '#src/render/skin-map/place-on-skin.ts';
import { brushSkin, markSkin } from '#src/state/finder-actions.ts';
import { useSession } from '#src/state/hooks.ts';

/** Marks the skin where it is tapped; with the brush, wherever the pointer goes while it is down. */
export function SkinTouch({ model }: { readonly model: AtlasModel }) {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);
  const tool = useSession((session) => session.tool);

  useEffect(() => {
    if (tool === 'choose') return;
    const placeAt = (x: number, y: number): Vec3 | null => {
      if (!(camera instanceof PerspectiveCamera)) return null;
      const { left, top, width, height } = canvas.getBoundingClientRect();
      return placeOnSkin(model, rayThrough({ x: x - left, y: y - top }, { width, height }, camera));
    };
    canvas.style.cursor = 'crosshair';
    const stop = tool === 'tap' ? watchTaps(canvas, placeAt) : watchBrush(canvas, placeAt);
    return () => {
      canvas.style.cursor = '';
      stop();
    };
  }, [tool, canvas, camera, model]);

  return null;
}

type PlaceAt = (x: number, y: number) => Vec3 | null;

/** A drag still turns the model. Returns the way to stop. */
function watchTaps(canvas: HTMLCanvasElement, placeAt: PlaceAt): () => void {
  const taps = new TapDetector();
  const listening = new AbortController();
  const { signal } = listening;
  canvas.addEventListener('pointerdown', (event) => taps.press(momentOf(event), event.pointerType), { signal });
  canvas.addEventListener('pointermove', (event) => taps.move(momentOf(event)), { signal });
  canvas.addEventListener('pointercancel', (event) => taps.cancel(event.pointerId), { signal });
  canvas.addEventListener(
    'pointerup',
    (event) => {
      if (!taps.release(momentOf(event)) || event.button !== 0) return;
      const place = placeAt(event.clientX, event.clientY);
      if (place) markSkin(place);
    },
    { signal },
  );
  return () => listening.abort();
}

/** A press on the body keeps the pointer from turning the model; beside the body a drag turns it. Returns the way to stop. */
function watchBrush(canvas: HTMLCanvasElement, placeAt: PlaceAt): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let painting: number | null = null;
  // Before the canvas gets it, where the camera listens.
  const frame = canvas.parentElement ?? canvas;
  frame.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target !== canvas || event.button !== 0) return;
      if (painting !== null) {
        event.stopPropagation();
        return;
      }
      const place = placeAt(event.clientX, event.clientY);
      if (!place) return;
      event.stopPropagation();
      painting = event.pointerId;
      markSkin(place);
    },
    { signal, capture: true },
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== painting) return;
      const place = placeAt(event.clientX, event.clientY);
      if (place) brushSkin(place);
    },
    { signal },
  );
  const lift = (event: PointerEvent): void => {
    if (event.pointerId === painting) painting = null;
  };
  window.addEventListener('pointerup', lift, { signal });
  window.addEventListener('pointercancel', lift, { signal });
  return () => listening.abort();
}

function momentOf(event: PointerEvent): PointerMoment {
  return { x: event.clientX, y: event.clientY, timeMs: event.timeStamp, pointerId: event.pointerId };
}
