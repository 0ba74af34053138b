import { Color, FrontSide, ShaderMaterial } from 'three';
import { STROKE_KINDS, type StrokeKind } from '#src/anatomy/massage-stroke.ts';
import { LIGHT_SHADING } from './light-shading.ts';
import type { SharedUniforms } from './tissue-material.ts';

/** Ink that stands out from skin by its lightness alone, and the pale rim that parts it from any ground. */
const INK = new Color('#0d4f6e');
const RIM = new Color('#f3fbff');

/** Drawn a little nearer to the eye than it lies: the skin of a moving picture has fewer triangles, which may stand out. */
const VERTEX = /* glsl */ `
attribute vec4 course;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec4 vCourse;

void main() {
  vWorld = position;
  vNormal = normal;
  vCourse = course;
  vec4 eye = viewMatrix * vec4(position, 1.0);
  eye.xyz *= 1.0 - 0.0016 / max(length(eye.xyz), 1e-3);
  gl_Position = projectionMatrix * eye;
}
`;

const is = (kind: StrokeKind) => `kind < ${STROKE_KINDS.indexOf(kind)}.5`;

const FRAGMENT = /* glsl */ `
uniform vec3 uInk;
uniform vec3 uRim;
varying vec3 vWorld;
varying vec3 vNormal;
/** mm along the line, mm across it, its length in mm, the kind of stroke. */
varying vec4 vCourse;
${LIGHT_SHADING}

const float RIM_MM = 1.3;

/** Signed distance to a head that ends at 0 and is so long and, to each side, so wide, mm. */
float head(vec2 p, float longMm, float wideMm) {
  vec2 side = normalize(vec2(wideMm, longMm));
  return max(-p.x - longMm, dot(vec2(p.x, abs(p.y)), side));
}

/** A shaft that grows wider from its tail to its head. */
float arrow(float along, float across, float lengthMm, float tailMm, float neckMm, float wideMm) {
  float longMm = min(1.35 * wideMm, 0.5 * lengthMm);
  float tip = along - lengthMm + 2.5;
  float part = clamp(along / max(lengthMm - longMm, 1.0), 0.0, 1.0);
  float shaft = max(max(abs(across) - mix(tailMm, neckMm, part), tip + 0.6 * longMm), 2.5 - along);
  return min(shaft, head(vec2(tip, across), longMm, wideMm));
}

/** Rings side by side, as near to so many mm apart as they fit. */
float rings(float along, float across, float lengthMm, float everyMm, float radiusMm) {
  float count = max(1.0, floor((lengthMm - 5.0) / everyMm));
  float span = (lengthMm - 5.0) / count;
  float middle = 2.5 + (clamp(floor((along - 2.5) / span), 0.0, count - 1.0) + 0.5) * span;
  return abs(length(vec2(along - middle, across)) - radiusMm) - 1.1;
}

/** To and fro, and a head that says where to. */
float wave(float along, float across, float lengthMm) {
  float longMm = min(15.0, 0.4 * lengthMm);
  float tip = along - lengthMm + 2.5;
  float turn = along * 6.2832 / 26.0;
  float still = smoothstep(0.0, 10.0, -tip - longMm + 2.0);
  float heightMm = 8.0 * still;
  float slope = heightMm * 6.2832 / 26.0 * cos(turn);
  float line = abs(across - heightMm * sin(turn)) / sqrt(1.0 + slope * slope) - 1.9;
  line = max(max(line, tip + 0.6 * longMm), 2.5 - along);
  return min(line, head(vec2(tip, across), longMm, 9.5));
}

float spot(float along, float across, float lengthMm) {
  float fromMiddle = length(vec2(along - 0.5 * lengthMm, across));
  return min(fromMiddle - 4.2, abs(fromMiddle - 10.5) - 1.2);
}

float inkMm() {
  float along = vCourse.x;
  float across = vCourse.y;
  float lengthMm = vCourse.z;
  float kind = vCourse.w;
  if (${is('gliding')}) return arrow(along, across, lengthMm, 0.9, 5.2, 12.0);
  if (${is('kneading')}) return wave(along, across, lengthMm);
  if (${is('friction')}) return rings(along, across, lengthMm, 17.0, 6.2);
  if (${is('deep')}) return arrow(along, across, lengthMm, 2.1, 2.1, 8.0);
  return spot(along, across, lengthMm);
}

void main() {
  float distanceMm = inkMm();
  float soft = max(0.12, 0.75 * fwidth(distanceMm));
  float rimMm = max(RIM_MM, 1.2 * fwidth(distanceMm));
  float ink = 1.0 - smoothstep(-soft, soft, distanceMm);
  float cover = 1.0 - smoothstep(-soft, soft, distanceMm - rimMm);
  // A glide sets in softly.
  float fade = vCourse.w < 0.5 ? smoothstep(0.0, 0.4, vCourse.x / vCourse.z) : 1.0;
  float alpha = mix(0.85 * cover, 1.0, ink) * cover * mix(0.25, 1.0, fade);
  if (alpha < 0.004) discard;
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  n = normalize(n - min(dot(n, v), 0.0) * v);
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  vec3 dye = mix(uRim, uInk, ink);
  Surface surface = Surface(dye, dye * 0.6, 1.0, 0.03, 0.85, 0.5);
  gl_FragColor = vec4(lightTissue(surface, n, v, edge), alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Signs of strokes, drawn within the ribbons they lie on. @param lights as the tissues have them, by reference */
export function createStrokeMaterial(lights: SharedUniforms): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...lights, uInk: { value: INK }, uRim: { value: RIM } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: FrontSide,
    transparent: true,
    depthWrite: false,
  });
}
