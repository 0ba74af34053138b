import { type Color, FrontSide, ShaderMaterial } from 'three';
import { LIGHT_SHADING } from './light-shading.ts';
import type { SharedUniforms } from './tissue-material.ts';

/**
 * Paint lies on the skin but is drawn a little nearer to the eye: while the picture moves, the skin is drawn with fewer
 * triangles, and they may stand out of the paint. Tape lies over it.
 */
const VERTEX = /* glsl */ `
attribute vec4 distanceA;
attribute vec4 distanceB;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec4 vDistanceA;
varying vec4 vDistanceB;

void main() {
  vWorld = position;
  vNormal = normal;
  vDistanceA = distanceA;
  vDistanceB = distanceB;
  vec4 eye = viewMatrix * vec4(position, 1.0);
  eye.xyz *= 1.0 - 0.0012 / max(length(eye.xyz), 1e-3);
  gl_Position = projectionMatrix * eye;
}
`;

const fragment = (layers: number) => /* glsl */ `
uniform vec3 uDyes[${layers}];
/** 0 main, 1 spill, 2 area, 3 forbidden; below 0 none. */
uniform float uLooks[${layers}];
varying vec3 vWorld;
varying vec3 vNormal;
varying vec4 vDistanceA;
varying vec4 vDistanceB;
${LIGHT_SHADING}

/** Where a point lies on the skin, mm round the body from the back and up: patterns drawn with it stay where they are. */
vec2 onSkin() {
  vec3 mm = vWorld * 1000.0;
  float angle = atan(abs(mm.x), -mm.z);
  // Beyond the outer front the way is counted back, since it would be stretched there.
  return vec2(length(mm.xz) * min(angle, 4.5 - angle), mm.y);
}

/** 1 inside, 0 outside of a rim so many mm to either side, never harder than a pixel. */
float within(float distanceMm, float softMm) {
  float soft = max(softMm, max(0.05, 0.75 * fwidth(distanceMm)));
  return 1.0 - smoothstep(-soft, soft, distanceMm);
}

/** A line along the rim, just inside it, at least as wide as it can be seen. */
float rimLine(float distanceMm, float widthMm) {
  float pixel = fwidth(distanceMm);
  return within(distanceMm, 0.0) * (1.0 - within(distanceMm + max(widthMm, 1.4 * pixel), 0.0));
}

/** Lines and gaps of like width, with edges never harder than a pixel. */
float stripes(float turns, float pixel) {
  return 1.0 - smoothstep(0.25 - pixel, 0.25 + pixel, abs(fract(turns) - 0.5));
}

/** Seen from afar each two lines run together into one, so that a hatch never turns into a mere tint. */
float hatch(vec2 mm) {
  float turns = (mm.x + mm.y) / 7.0;
  float pixel = fwidth(turns);
  float level = max(0.0, log2(pixel / 0.16));
  float fine = exp2(-floor(level));
  return mix(stripes(turns * fine, pixel * fine), stripes(turns * fine * 0.5, pixel * fine * 0.5), fract(level));
}

float dots(vec2 mm) {
  vec2 cell = mm / 6.0;
  float pixel = max(fwidth(cell.x), fwidth(cell.y));
  cell.x += 0.5 * mod(floor(cell.y), 2.0);
  float dot = 1.0 - smoothstep(0.27 - pixel, 0.27 + pixel, length(fract(cell) - 0.5));
  return mix(dot, 0.23, smoothstep(0.3, 0.7, pixel));
}

/** How much of the dye shows: a tint, and the strokes within it. */
float cover(float look, float distanceMm, vec2 place) {
  if (look < 0.5) return 0.76 * within(distanceMm, 6.0) * mix(1.0, 0.8, within(distanceMm + 10.0, 8.0));
  if (look < 1.5) return within(distanceMm, 4.0) * mix(0.2, 0.72, dots(place));
  if (look < 2.5) return max(0.42 * within(distanceMm, 0.0), 0.92 * rimLine(distanceMm, 1.8));
  return max(within(distanceMm, 0.0) * mix(0.1, 0.66, hatch(place)), 0.92 * rimLine(distanceMm, 1.6));
}

float distanceTo(int layer) {
  vec4 four = layer < 4 ? vDistanceA : vDistanceB;
  int at = layer - (layer < 4 ? 0 : 4);
  return at == 0 ? four.x : at == 1 ? four.y : at == 2 ? four.z : four.w;
}

void main() {
  vec2 place = onSkin();
  vec4 painted = vec4(0.0);
  // What is forbidden is not invited to by another layer.
  float open = 1.0;
  for (int layer = 0; layer < ${layers}; layer++) {
    if (uLooks[layer] > 2.5) open *= 1.0 - within(distanceTo(layer), 0.0);
  }
  for (int layer = 0; layer < ${layers}; layer++) {
    float look = uLooks[layer];
    if (look < 0.0) break;
    float part = cover(look, distanceTo(layer), place);
    if (look < 2.5) part *= open;
    painted.rgb = mix(painted.rgb, uDyes[layer], part / max(part + painted.a * (1.0 - part), 1e-4));
    painted.a = part + painted.a * (1.0 - part);
  }
  if (painted.a < 0.004) discard;
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  n = normalize(n - min(dot(n, v), 0.0) * v);
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  Surface surface = Surface(painted.rgb, painted.rgb * 0.5, 1.0, 0.04, 0.8, 0.45);
  gl_FragColor = vec4(lightTissue(surface, n, v, edge), painted.a);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

export interface PaintUniforms {
  readonly uDyes: { value: readonly Color[] };
  readonly uLooks: { value: readonly number[] };
}

/** Matt paint. @param lights as the tissues have them, by reference @param layers how many each vertex knows: 8 */
export function createPaintMaterial(lights: SharedUniforms, uniforms: PaintUniforms): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...lights, ...uniforms },
    vertexShader: VERTEX,
    fragmentShader: fragment(uniforms.uLooks.value.length),
    side: FrontSide,
    transparent: true,
    depthWrite: false,
  });
}
