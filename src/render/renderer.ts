import { NeutralToneMapping, PerspectiveCamera, SRGBColorSpace, WebGLRenderer } from 'three';
import { FIELD_OF_VIEW_DEG } from './framing.ts';

/** More pixels than this a CSS pixel cost time and are not seen. */
const MOST_PIXELS = 2;

/** A renderer on this canvas, or null when the browser cannot draw in 3D. */
export function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer | null {
  const attributes = { alpha: true, antialias: true, depth: true, stencil: true } as const;
  const context = canvas.getContext('webgl2', { ...attributes, powerPreference: 'high-performance' });
  if (!context) return null;
  const renderer = new WebGLRenderer({ canvas, context, ...attributes });
  renderer.setClearAlpha(0);
  // Asking for the log of a shader waits until the GPU has done all that came before.
  renderer.debug.checkShaderErrors = import.meta.env.DEV;
  return renderer;
}

/**
 * Sets how light becomes colour. The neutral curve keeps the hues of the palette: ACES turned the muscles neon and the
 * bones white, AgX washed both out. fiber sets a curve of its own when it takes the renderer, so this comes after it.
 */
export function applyTone(renderer: WebGLRenderer): void {
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.toneMapping = NeutralToneMapping;
  renderer.toneMappingExposure = 0.72;
}

/** The lens: long, with planes that hold the region from a close-up to the whole body. */
export function createCamera(): PerspectiveCamera {
  return new PerspectiveCamera(FIELD_OF_VIEW_DEG, 1, 0.04, 8);
}

/** Device pixels a CSS pixel at which to draw. */
export function clampPixelRatio(devicePixelRatio: number): number {
  return Math.min(MOST_PIXELS, Math.max(1, devicePixelRatio));
}
