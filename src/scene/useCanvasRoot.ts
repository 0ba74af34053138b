import { createRoot, invalidate, type ReconcilerRoot } from '@react-three/fiber';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { applyTone, clampPixelRatio, createCamera, createRenderer } from '#src/render/renderer.ts';
import { setModelStatus } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';

/** How long the browser may take to give a lost context back before a new canvas is made, ms. */
const PATIENCE_MS = 1500;

/**
 * Puts a canvas into `stage` and draws `scene` in it, on demand only.
 *
 * NOTES. fiber's own `<Canvas>` does this too, but it registers all of three as JSX elements and so brings 60 KB (gzip)
 * that nothing here uses. A canvas that lost its context and did not get it back is replaced by a new one.
 * @param onUnsupported the browser cannot draw in 3D
 */
export function useCanvasRoot(
  stage: RefObject<HTMLElement | null>,
  scene: ReactNode,
  label: string,
  onUnsupported: () => void,
): void {
  const [root, setRoot] = useState<ReconcilerRoot<HTMLCanvasElement> | null>(null);
  const [generation, setGeneration] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation wants a new canvas
  useEffect(() => {
    const parent = stage.current;
    if (!parent) return;
    const canvas = makeCanvas(label);
    const renderer = createRenderer(canvas);
    if (!renderer) {
      onUnsupported();
      return;
    }
    parent.append(canvas);
    const made = createRoot(canvas);
    const fitToStage = (): Promise<unknown> => {
      const { width, height, top, left } = parent.getBoundingClientRect();
      return made.configure({
        gl: renderer,
        camera,
        frameloop: 'demand',
        onCreated: ({ gl }) => applyTone(gl),
        dpr: clampPixelRatio(window.devicePixelRatio),
        size: { width, height, top, left },
      });
    };
    const camera = createCamera();
    const resizes = new ResizeObserver(() => void fitToStage());
    resizes.observe(parent);
    const stopWatching = watchContext(canvas, () => setGeneration((count) => count + 1));
    let live = true;
    void fitToStage().then(() => {
      if (live) setRoot(made);
    });
    return () => {
      live = false;
      stopWatching();
      resizes.disconnect();
      setRoot(null);
      made.unmount();
      canvas.remove();
    };
  }, [stage, label, onUnsupported, generation]);

  useEffect(() => {
    root?.render(scene);
  }, [root, scene]);
}

function makeCanvas(label: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  return canvas;
}

/** Tells the store when the context is lost and back; `replace` is called when it stays away. */
function watchContext(canvas: HTMLCanvasElement, replace: () => void): () => void {
  let before = store.getState().session.model.status;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = (event: Event): void => {
    // Without this the browser would never give it back.
    event.preventDefault();
    before = store.getState().session.model.status;
    setModelStatus({ status: 'lost' });
    timer = setTimeout(replace, PATIENCE_MS);
  };
  const restored = (): void => {
    clearTimeout(timer);
    setModelStatus({ status: before });
    invalidate();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    clearTimeout(timer);
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
