import type { Browser } from 'playwright-core';

/** What drew the pixels, and two of them, RGBA 0 to 255: one cleared to orange, one covered by a blue triangle. */
export interface WebglProbe {
  readonly renderer: string;
  readonly cleared: readonly number[];
  readonly drawn: readonly number[];
}

/** Runs inside the page, so it may name nothing outside itself. */
function drawProbe(): WebglProbe | null {
  const gl = document.createElement('canvas').getContext('webgl2', { preserveDrawingBuffer: true });
  const program = gl?.createProgram();
  if (!gl || !program) return null;
  const sources = [
    [gl.VERTEX_SHADER, 'void main() { gl_Position = vec4(ivec2(gl_VertexID & 1, gl_VertexID >> 1) * 4 - 1, 0, 1); }'],
    [gl.FRAGMENT_SHADER, 'out vec4 c; void main() { if (gl_FragCoord.x < 20.) discard; c = vec4(0, 0, 1, 1); }'],
  ] as const;
  for (const [type, source] of sources) {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, `#version 300 es\nprecision highp float;${source}`);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  // biome-ignore lint/correctness/useHookAtTopLevel: a WebGL call whose name begins like a hook
  gl.useProgram(program);
  gl.clearColor(1, 0.5, 0, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  const [cleared = [], drawn = []] = [10, 30].map((x) => {
    const rgba = new Uint8Array(4);
    gl.readPixels(x, 10, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
    return [...rgba];
  });
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return { renderer: String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER)), cleared, drawn };
}

/** Draws a triangle through a WebGL 2 shader and reads it back; null without WebGL 2. */
export async function probeWebgl(browser: Browser): Promise<WebglProbe | null> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(drawProbe);
  } finally {
    await page.close();
  }
}

/** Why a probe does not show WebGL 2 at work, or null when it does. */
export function webglFault(probe: WebglProbe | null): string | null {
  if (!probe) return 'it has no WebGL 2';
  const isBlue = probe.drawn.join() === '0,0,255,255';
  const isOrange = probe.cleared[0] === 255 && Math.abs((probe.cleared[1] ?? 0) - 128) <= 1 && probe.cleared[2] === 0;
  return isBlue && isOrange ? null : `WebGL 2 drew ${probe.drawn} on ${probe.cleared} (${probe.renderer})`;
}
