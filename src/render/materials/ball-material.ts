import { Color, DoubleSide, FrontSide, ShaderMaterial } from 'three';
import type { BallTool } from '#src/anatomy/ball.ts';
import { LIGHT_SHADING } from './light-shading.ts';
import type { SharedUniforms } from './tissue-material.ts';

/** What a ball is made of; its colours are sRGB under neutral light. */
interface BallStuff {
  readonly base: Color;
  readonly gloss: number;
  readonly roughness: number;
  /** 0 plain, 1 felt with a seam, 2 foam with grooves. */
  readonly weave: 0 | 1 | 2;
}

/** How much shows through the middle of a ball. */
const BALL_CLEAR = 0.62;

const FELT: BallStuff = { base: new Color('#a3a845'), gloss: 0.03, roughness: 0.9, weave: 1 };

export const BALL_STUFF: Readonly<Record<BallTool, BallStuff>> = {
  tennis: FELT,
  'two-balls': FELT,
  lacrosse: { base: new Color('#e6dfd0'), gloss: 0.3, roughness: 0.45, weave: 0 },
  soft: { base: new Color('#6f8fae'), gloss: 0.12, roughness: 0.6, weave: 0 },
  roller: { base: new Color('#555b66'), gloss: 0.08, roughness: 0.7, weave: 2 },
};

const VERTEX = /* glsl */ `
/** mm from the middle of the ball, as it was made. */
attribute vec3 own;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec3 vOwn;

void main() {
  vWorld = position;
  vNormal = normal;
  vOwn = own;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uBase;
uniform float uGloss;
uniform float uRoughness;
uniform float uWeave;
uniform float uClear;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec3 vOwn;
${LIGHT_SHADING}

float speckle(vec3 p) {
  return fract(sin(dot(floor(p), vec3(12.9898, 78.233, 37.719))) * 43758.5453) - 0.5;
}

void main() {
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
  vec3 albedo = uBase;
  float fine = 1.0 - smoothstep(0.4, 1.2, length(fwidth(vOwn)));
  if (uWeave > 0.5 && uWeave < 1.5) {
    // The seam of a tennis ball: where a saddle meets the sphere, so that both halves are alike.
    vec3 d = normalize(vOwn);
    float saddle = d.z - 2.0 * (d.x * d.x - d.y * d.y);
    float seam = abs(saddle) / length(vec3(4.0 * d.x, 4.0 * d.y, 1.0));
    float pixel = fwidth(seam);
    albedo = mix(vec3(0.72, 0.71, 0.64), albedo, smoothstep(0.035 - pixel, 0.035 + pixel, seam));
    albedo *= 1.0 + 0.14 * fine * speckle(vOwn * 1.6);
  }
  if (uWeave > 1.5) {
    float turns = vOwn.y / 22.0;
    float pixel = fwidth(turns);
    float groove = smoothstep(0.40 - pixel, 0.46 + pixel, abs(fract(turns) - 0.5));
    albedo *= (1.0 - 0.35 * groove) * (1.0 + 0.1 * fine * speckle(vOwn));
  }
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  // Fuzz catches the light along its rim.
  if (uWeave > 0.5 && uWeave < 1.5) albedo *= 1.0 + 0.35 * edge * edge;
  Surface surface = Surface(albedo, uBase * 0.45, 1.0, uGloss, uRoughness, 0.25);
  // What lies behind the middle of a ball shows through it: it covers the very place that it is for.
  float clear = uClear * (1.0 - smoothstep(0.15, 0.6, edge));
  gl_FragColor = vec4(lightTissue(surface, n, v, edge), 1.0 - clear);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** @param lights as the tissues have them, by reference */
export function createBallMaterial(tool: BallTool, lights: SharedUniforms): ShaderMaterial {
  const { base, gloss, roughness, weave } = BALL_STUFF[tool];
  // One looks into the core of a roller, and what it is rolled along is longer than it is wide.
  const isRoller = tool === 'roller';
  return new ShaderMaterial({
    uniforms: {
      ...lights,
      uBase: { value: base },
      uGloss: { value: gloss },
      uRoughness: { value: roughness },
      uWeave: { value: weave },
      uClear: { value: isRoller ? 0 : BALL_CLEAR },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: isRoller ? DoubleSide : FrontSide,
    transparent: !isRoller,
  });
}
