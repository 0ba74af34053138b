import { type Color, ShaderMaterial } from 'three';

/** Corners spread over the skin round a spot, or, for a place in the body, over the picture and in front of all. */
const VERTEX = /* glsl */ `
attribute vec3 across;
attribute vec3 upward;
attribute vec3 corner;
varying vec2 vMm;
varying float vInside;

void main() {
  vMm = corner.xy;
  vInside = corner.z;
  vec2 reach = corner.xy * 0.001;
  vec4 eye = viewMatrix * vec4(position + reach.x * across + reach.y * upward, 1.0);
  if (vInside > 0.5) eye.xy += reach;
  eye.xyz *= 1.0 - 0.003 / max(length(eye.xyz), 1e-3);
  gl_Position = projectionMatrix * eye;
  if (vInside > 0.5) gl_Position.z = -0.999 * gl_Position.w;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uLine;
uniform vec3 uGround;
varying vec2 vMm;
/** 1 for a place in the body. */
varying float vInside;

/** A line of some width about where a distance is 0. */
float line(float distanceMm, float halfMm) {
  float pixel = max(0.02, fwidth(distanceMm));
  return 1.0 - smoothstep(halfMm - pixel, halfMm + pixel, abs(distanceMm));
}

void main() {
  float radiusMm = length(vMm);
  vec2 out2 = abs(vMm);
  // A cross in a ring; in the body a double ring that leaves its middle free.
  float arm = max(min(out2.x, out2.y), max(out2.x, out2.y) - 3.6);
  float mark = vInside > 0.5
    ? max(line(radiusMm - 7.6, 0.85), line(radiusMm - 4.6, 0.5))
    : max(line(radiusMm - 5.6, 0.8), line(max(arm, 0.0), 0.75));
  float halo = vInside > 0.5 ? max(line(radiusMm - 7.6, 1.9), line(radiusMm - 4.6, 1.4)) : line(radiusMm, 7.2);
  float cover = max(mark, 0.86 * halo);
  if (cover < 0.01) discard;
  gl_FragColor = vec4(mix(uGround, uLine, mark), cover);
  #include <colorspace_fragment>
}
`;

export interface MarkUniforms {
  readonly uLine: { value: Color };
  readonly uGround: { value: Color };
}

/** Ink that no light changes: signs, not things. */
export function createMarkMaterial(uniforms: MarkUniforms): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...uniforms },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
  });
}
