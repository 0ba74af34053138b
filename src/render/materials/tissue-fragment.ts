import { FIBRE_SHADING } from './fibre-shading.ts';
import { LIGHT_SHADING } from './light-shading.ts';

/** FIBRES: striated tissue. FADED: blended pass. VEIL: a cover that is clear where seen head-on (skin). */
export const TISSUE_FRAGMENT = /* glsl */ `
uniform vec3 uBase;
uniform vec3 uHollow;
uniform vec3 uTendon;
uniform vec3 uPaper;
uniform float uGloss;
uniform float uRoughness;
uniform float uWrap;
uniform float uVariety;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec4 vShade;
flat varying vec4 vState;
flat varying vec4 vTint;
#ifdef FIBRES
varying vec2 vFibre;
#endif
${LIGHT_SHADING}
${FIBRE_SHADING}

/** Neighbours differ in tone and a little in warmth. */
vec3 tinted(vec3 colour) {
  vec2 shift = (vTint.xy - 0.5) * uVariety;
  return colour * (1.0 + 0.45 * shift.x) * vec3(1.0, 1.0 + 0.34 * shift.y, 1.0 + 0.22 * shift.y);
}

void main() {
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  vec3 albedo = tinted(uBase);
  vec3 hollow = uHollow;
  float gloss = uGloss;
  #ifdef FIBRES
  vec2 streaks = fibreStreaks(vFibre, vShade.g);
  float tendon = 0.85 * smoothstep(0.35, 1.0, vShade.b + streaks.x * 0.9 + streaks.y * 0.3);
  albedo *= 1.0 + 0.4 * streaks.x + 0.26 * streaks.y;
  albedo = mix(albedo, uTendon * (1.0 + 0.22 * streaks.x + 0.2 * streaks.y), tendon);
  hollow = mix(hollow, vec3(0.42, 0.3, 0.22), tendon);
  gloss = mix(gloss, 0.4, tendon);
  n = relief(n, vWorld, streaks.x * 0.00034 + streaks.y * 0.0001);
  #endif

  vec3 colour = lightTissue(albedo, hollow, n, v, vShade.r, gloss, uRoughness, uWrap);
  float luma = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(colour, mix(vec3(luma), colour, 0.35) * 0.6 + uPaper * 0.22, 0.72 * vState.g);
  colour *= 1.0 + 0.22 * vState.a;
  colour += 0.02 * vState.a;

  float alpha = 1.0;
  #ifdef FADED
  float edge = 1.0 - clamp(dot(normalize(vNormal), v), 0.0, 1.0);
  #ifdef VEIL
  alpha = mix(vState.r * (0.35 + 4.0 * edge * edge * edge), 1.0, smoothstep(0.55, 1.0, vState.r));
  #else
  alpha = mix(vState.r * (1.15 + 2.2 * edge * edge), 1.0, smoothstep(0.7, 1.0, vState.r));
  #endif
  alpha = clamp(alpha, 0.0, 1.0);
  #endif

  gl_FragColor = vec4(colour, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;
