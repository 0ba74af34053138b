import { type Color, FrontSide, ShaderMaterial, Vector3 } from 'three';
import { FULL_STRETCH } from '#src/anatomy/tape-length.ts';
import { LIGHT_SHADING } from './light-shading.ts';
import { STRETCH_TINT, TAPE_DYES } from './tape-palette.ts';
import type { SharedUniforms } from './tissue-material.ts';

/**
 * Tape is drawn a little nearer to the eye than it lies: while the picture moves, the skin is drawn with fewer triangles,
 * and they may stand out of the tape. Each strip is drawn nearer than the one it lies on.
 */
const VERTEX = /* glsl */ `
attribute vec4 course;
attribute vec2 rim;
varying vec3 vWorld;
varying vec3 vNormal;
centroid varying vec4 vCourse;
varying float vEdgeMm;

void main() {
  vWorld = position;
  vNormal = normal;
  vCourse = course;
  vEdgeMm = rim.x;
  vec4 eye = viewMatrix * vec4(position, 1.0);
  eye.xyz *= 1.0 - (0.0013 + 0.0002 * rim.y) / max(length(eye.xyz), 1e-3);
  gl_Position = projectionMatrix * eye;
}
`;

/** Both together are seen on the skin and on tape of every colour. */
const GUIDE_DARK = 'vec3(0.11, 0.09, 0.08)';
const GUIDE_LIGHT = 'vec3(1.0, 0.98, 0.95)';

const FRAGMENT = /* glsl */ `
uniform vec3 uDye;
uniform vec3 uTint;
/** How far the tint shows the stretch, 0..1. */
uniform float uShowStretch;
/** What would be laid later is not there yet, mm. */
uniform float uLaidMm;
/** The strip whose place is drawn before it is laid: from and to, mm laid, and whether with arrows; the same twice for none. */
uniform vec3 uGuide;
/** Within its rim, 0..1. */
uniform float uOpacity;
varying vec3 vWorld;
varying vec3 vNormal;
/**
 * mm along the strip, mm across it, stretch, mm laid when it is its turn. Never from beyond the edge, as the middle of a
 * pixel may be: the first edge of the next strip would show as the end of the one before.
 */
centroid varying vec4 vCourse;
varying float vEdgeMm;
${LIGHT_SHADING}

/** A line every so many mm that fades where it would be finer than a pixel: -1..1. */
float threads(float mm, float everyMm) {
  float finer = fwidth(mm) / everyMm;
  return sin(mm / everyMm * 6.2832) * (1.0 - smoothstep(0.2, 0.6, finer));
}

/** Where a strip will lie: a dashed outline, and marks that point the way it is laid. 1: dark, 2: light, 0: neither. */
int guideAt() {
  float turn = vCourse.w - uGuide.x;
  if (turn < 0.0 || vCourse.w > uGuide.y) return 0;
  if (vEdgeMm < max(1.6, 1.5 * fwidth(vEdgeMm))) return fract((vCourse.x + vCourse.y) / 10.0) < 0.6 ? 1 : 2;
  if (uGuide.z < 0.5 || vEdgeMm < 4.5) return 0;
  // The distance from the edge is greatest along the middle: lines of equal sum are arrow heads, on tails as well.
  float mark = fract((turn - vEdgeMm) / 26.0);
  if (mark > 0.28) return 0;
  return mark > 0.04 && mark < 0.24 && vEdgeMm > 5.5 ? 1 : 2;
}

void main() {
  if (vCourse.w > uLaidMm) {
    int guide = guideAt();
    if (guide == 0) discard;
    gl_FragColor = vec4(guide == 1 ? ${GUIDE_DARK} : ${GUIDE_LIGHT}, 1.0);
    return;
  }
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  // Stretched cloth is seen with its threads and its glue farther apart.
  float along = vCourse.x / (1.0 + vCourse.z);
  float across = vCourse.y;
  float weave = 0.05 * threads(along, 0.9) + 0.07 * threads(across, 0.7) + 0.025 * threads(along, 4.5);
  // The glue lies in waves under the cloth.
  float glue = threads(across + 2.6 * sin(along * 0.2244), 6.5);
  vec3 dye = mix(uDye, uTint, uShowStretch * clamp(vCourse.z / ${FULL_STRETCH.toFixed(2)}, 0.0, 1.0));
  vec3 albedo = dye * (1.0 + weave + 0.05 * glue);
  // The cut edge, and within it the cloth that is held down: what parts one strip from another of its colour.
  float rim = smoothstep(0.0, max(1.1, 1.3 * fwidth(vEdgeMm)), vEdgeMm);
  albedo *= mix(0.5, 1.0, rim) * mix(1.07, 1.0, smoothstep(1.0, 4.0, vEdgeMm));
  Surface surface = Surface(albedo, dye * 0.5, 1.0, 0.05, 0.85, 0.3);
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  gl_FragColor = vec4(lightTissue(surface, n, v, edge), mix(1.0, uOpacity, rim));
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

export interface TapeUniforms {
  readonly uDye: { value: Color };
  readonly uShowStretch: { value: number };
  readonly uLaidMm: { value: number };
  readonly uGuide: { value: Vector3 };
  readonly uOpacity: { value: number };
}

/** Matt woven cotton. @param lights as the tissues have them, by reference */
export function createTapeMaterial(lights: SharedUniforms): {
  readonly material: ShaderMaterial;
  readonly uniforms: TapeUniforms;
} {
  const uniforms = {
    uDye: { value: TAPE_DYES.blue },
    uShowStretch: { value: 0 },
    uLaidMm: { value: Number.MAX_SAFE_INTEGER },
    uGuide: { value: new Vector3() },
    uOpacity: { value: 1 },
  };
  const material = new ShaderMaterial({
    uniforms: { ...lights, ...uniforms, uTint: { value: STRETCH_TINT } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: FrontSide,
  });
  return { material, uniforms };
}
