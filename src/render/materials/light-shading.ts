/** Three soft lights that follow the eye, a sky, and light that bounces in the hollows. All in world space. */
export const LIGHT_SHADING = /* glsl */ `
uniform vec3 uKeyDirection;
uniform vec3 uFillDirection;
uniform vec3 uRimDirection;
uniform vec3 uKeyColour;
uniform vec3 uFillColour;
uniform vec3 uRimColour;
uniform vec3 uSkyColour;
uniform vec3 uGroundColour;
/** How much a form darkens where it turns away: the drawn contour of a plate on light paper. */
uniform float uContour;
/** How far what is baked as buried lies open, because little else is shown. */
uniform float uBared;

/** How a tissue takes light at one point. */
struct Surface {
  vec3 albedo;
  /** What deep hollows turn towards. */
  vec3 hollow;
  /** 1 open, 0 buried. */
  float openness;
  float gloss;
  float roughness;
  float wrap;
};

float wrapped(float cosine, float wrap) {
  float lit = clamp((cosine + wrap) / (1.0 + wrap), 0.0, 1.0);
  return lit * mix(1.0, lit, wrap);
}

/** Highlight of a rough surface (GGX with a cheap visibility term). */
float highlight(vec3 n, vec3 v, vec3 l, float roughness) {
  vec3 h = normalize(l + v);
  float nh = clamp(dot(n, h), 0.0, 1.0);
  float lh = clamp(dot(l, h), 0.1, 1.0);
  float a2 = roughness * roughness * roughness * roughness;
  float d = nh * nh * (a2 - 1.0) + 1.0;
  return a2 / (d * d * lh * lh * (roughness * 4.0 + 2.0)) * clamp(dot(n, l) * 4.0, 0.0, 1.0);
}

/** Where things touch it is dark, and the dark has the tissue's colour: brown in bone, deep red in muscle, not grey. */
vec3 contact(float openness, vec3 hollow) {
  float open = openness * openness * (2.2 - 1.2 * openness);
  return mix(0.13 + hollow * (0.4 + 0.4 * open), vec3(1.0), open);
}

/** @param edge 0 seen head-on, 1 seen along the surface */
vec3 lightTissue(Surface s, vec3 n, vec3 v, float edge) {
  float turned = edge * edge * edge;
  float openness = mix(s.openness, 1.0, uBared);
  vec3 soft = contact(openness, s.hollow);
  vec3 sky = mix(uGroundColour, uSkyColour, n.y * 0.5 + 0.5);
  vec3 key = uKeyColour * mix(soft, vec3(1.0), 0.36);
  vec3 light = key * wrapped(dot(n, uKeyDirection), s.wrap) + (uFillColour * wrapped(dot(n, uFillDirection), 0.5) + sky) * soft;
  float shine = highlight(n, v, uKeyDirection, s.roughness) * s.gloss * (0.16 + 2.0 * turned) * openness;
  float rim = turned * clamp(dot(n, uRimDirection) * 0.5 + 0.5, 0.0, 1.0);
  return s.albedo * light * (1.0 - uContour * turned) + uKeyColour * shine + uRimColour * rim * soft;
}
`;
