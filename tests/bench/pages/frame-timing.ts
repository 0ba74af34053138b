import type { WebGLRenderer } from 'three';

const pixel = new Uint8Array(4);

/** Milliseconds that a frame takes until its pixels can be read: the GPU, real or software, is done with it. */
export function timeFrame(renderer: WebGLRenderer, draw: () => void): number {
  const gl = renderer.getContext();
  const start = performance.now();
  draw();
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  return performance.now() - start;
}
