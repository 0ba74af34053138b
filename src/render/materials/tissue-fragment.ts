import { GRAIN_SHADING } from './grain-shading.ts';
import { LIGHT_SHADING } from './light-shading.ts';

/** GLOW: some structure glows. FIBRES: striated tissue. FADED: blended pass. VEIL: a cover that is clear where seen head-on (skin). */
export const TISSUE_FRAGMENT = /* glsl */ `
uniform vec3 uBase;
uniform vec3 uHollow;
uniform vec3 uTendon;
uniform vec3 uPaper;
uniform float uGloss;
uniform float uRoughness;
uniform float uWrap;
uniform float uVariety;
/** How much bundles, fibres, clefts and patches lighten and darken the tissue. */
uniform vec4 uGrainTone;
/** How far bundles and fibres stand out, metres. */
uniform vec2 uGrainRelief;
varying vec3 vWorld;
varying vec3 vNormal;
/** Openness; tendon. */
varying vec2 vShade;
/** Opacity, quiet, tone, hovered. */
flat varying vec4 vState;
#ifdef GLOW
/** Colour; strength. */
flat varying vec4 vGlow;
#endif
#ifdef FIBRES
varying vec2 vFibre;
#endif
${LIGHT_SHADING}
${GRAIN_SHADING}

/** Neighbours differ in tone, and by another measure in warmth. */
vec3 tinted(vec3 colour) {
  float warmth = fract(vState.b * 5.0) - 0.5;
  float tone = 1.0 + 0.4 * uVariety * (vState.b - 0.5);
  return colour * tone * vec3(1.0, 1.0 + 0.3 * uVariety * warmth, 1.0 + 0.2 * uVariety * warmth);
}

/** The transfer curve of sRGB by three square roots, within 0.002 of the exact one: two powers a channel cost more. */
vec3 toScreen(vec3 linear) {
  vec3 a = sqrt(max(linear, 0.0));
  vec3 b = sqrt(a);
  vec3 c = sqrt(b);
  return clamp(0.662002687 * a + 0.684122060 * b - 0.323583601 * c - 0.0225411470 * linear, 0.0, 1.0);
}

void main() {
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  // On thin rims a smoothed normal can look away from the eye; light there would be that of the far side.
  n = normalize(n - min(dot(n, v), 0.0) * v);
  Surface surface = Surface(tinted(uBase), uHollow, vShade.x, uGloss, uRoughness, uWrap);
  #ifdef FIBRES
  vec4 grain = grainAt(vFibre);
  #elif !defined(VEIL) || !defined(FADED)
  vec4 grain = grainAt(faceOf(vWorld, n));
  #else
  vec4 grain = vec4(0.0);
  #endif
  float tone = 1.0 + dot(grain, uGrainTone);
  #ifdef FIBRES
  float tendon = smoothstep(0.3, 0.85, vShade.y + grain.x * 0.5 + grain.y * 0.3);
  surface.albedo = mix(surface.albedo * tone, uTendon * (1.0 + 0.2 * grain.x + 0.28 * grain.y), tendon);
  surface.hollow = mix(uHollow, uTendon * vec3(0.42, 0.33, 0.26), tendon);
  surface.gloss = mix(uGloss, 0.55, tendon);
  n = relief(n, vWorld, dot(grain.xy, uGrainRelief));
  #else
  surface.albedo *= tone;
  #endif

  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  #ifdef GLOW
  // The grain stays: it tells what tissue it is.
  surface.albedo = mix(surface.albedo, vGlow.rgb * (0.45 + 0.55 * tone), 0.78 * vGlow.a);
  surface.hollow = mix(surface.hollow, vGlow.rgb * 0.5, 0.6 * vGlow.a);
  #endif
  vec3 colour = lightTissue(surface, n, v, edge);
  #ifdef GLOW
  colour += vGlow.rgb * vGlow.a * (0.1 + 0.35 * edge * edge);
  #endif
  float luma = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(colour, mix(vec3(luma), colour, 0.35) * 0.6 + uPaper * 0.22, 0.72 * vState.g);
  colour = colour * (1.0 + 0.22 * vState.a) + 0.02 * vState.a;

  float alpha = 1.0;
  #ifdef FADED
  #ifdef VEIL
  alpha = mix(vState.r * (0.3 + edge * edge * (0.9 + 3.8 * edge)), 1.0, smoothstep(0.55, 1.0, vState.r));
  #else
  alpha = mix(vState.r * (1.15 + 2.2 * edge * edge), 1.0, smoothstep(0.7, 1.0, vState.r));
  #endif
  alpha = clamp(alpha, 0.0, 1.0);
  #endif

  gl_FragColor = vec4(colour, alpha);
  #include <tonemapping_fragment>
  gl_FragColor.rgb = toScreen(gl_FragColor.rgb);
}
`;
