import { type Color, ShaderMaterial } from 'three';

/** Corners spread over the skin round a spot, or, for a place in the body, over the picture and in front of all. */
const VERTEX = /* glsl */ `
attribute vec3 across;
attribute vec3 upward;
attribute vec3 corner;
varying vec2 vMm;
varying float vInside;
flat varying int vNumber;

void main() {
  vMm = corner.xy;
  vInside = corner.z < -0.5 ? 1.0 : 0.0;
  vNumber = int(max(corner.z, 0.0) + 0.5);
  // Seen from afar a sign is drawn larger than it is, most of all one whose number is to be read.
  float farM = length((viewMatrix * vec4(position, 1.0)).xyz);
  vec2 reach = corner.xy * 0.001 * clamp(farM / 0.45, 1.0, corner.z > 0.5 ? 2.6 : 1.4);
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
/** 1 to 9: drawn in the ring; 0 for a cross. */
flat varying int vNumber;

/** A line of some width about where a distance is 0. */
float line(float distanceMm, float halfMm) {
  float pixel = max(0.02, fwidth(distanceMm));
  return 1.0 - smoothstep(halfMm - pixel, halfMm + pixel, abs(distanceMm));
}

/** Which bars of the digits 1 to 9 are drawn, a bit each: top, the upper and lower right, bottom, lower and upper left, middle. */
const int BARS[9] = int[9](6, 91, 79, 102, 109, 125, 7, 127, 111);
const vec2 BAR_ENDS[14] = vec2[14](
  vec2(-1.5, 2.8), vec2(1.5, 2.8), vec2(1.5, 2.8), vec2(1.5, 0.0), vec2(1.5, 0.0), vec2(1.5, -2.8),
  vec2(-1.5, -2.8), vec2(1.5, -2.8), vec2(-1.5, 0.0), vec2(-1.5, -2.8), vec2(-1.5, 2.8), vec2(-1.5, 0.0),
  vec2(-1.5, 0.0), vec2(1.5, 0.0)
);

float digitMm(int digit) {
  float nearest = 100.0;
  // A one stands in the middle.
  vec2 place = vMm + (digit == 1 ? vec2(1.5, 0.0) : vec2(0.0));
  for (int bar = 0; bar < 7; bar++) {
    if ((BARS[digit - 1] >> bar & 1) == 0) continue;
    vec2 from = BAR_ENDS[2 * bar];
    vec2 along = BAR_ENDS[2 * bar + 1] - from;
    float part = clamp(dot(place - from, along) / dot(along, along), 0.0, 1.0);
    nearest = min(nearest, length(place - from - part * along));
  }
  return nearest;
}

void main() {
  float radiusMm = length(vMm);
  vec2 out2 = abs(vMm);
  // A cross in a ring; in the body a double ring that leaves its middle free.
  float arm = max(min(out2.x, out2.y), max(out2.x, out2.y) - 3.6);
  float mark = vInside > 0.5
    ? max(line(radiusMm - 7.6, 0.85), line(radiusMm - 4.6, 0.5))
    : max(line(radiusMm - 6.4, 0.7), line(vNumber > 0 ? digitMm(vNumber) : max(arm, 0.0), 0.75));
  float halo = vInside > 0.5 ? max(line(radiusMm - 7.6, 1.9), line(radiusMm - 4.6, 1.4)) : line(radiusMm, 7.8);
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
