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

/** Occlusion tinted by the tissue: hollows in bone go brown and in muscle deep red, not grey. */
vec3 bounced(float occlusion, vec3 hollow) {
  return mix(hollow, vec3(1.0), occlusion) * mix(0.35 + 0.65 * occlusion, 1.0, occlusion);
}

vec3 lightTissue(vec3 albedo, vec3 hollow, vec3 n, vec3 v, float occlusion, float gloss, float roughness, float wrap) {
  float key = wrapped(dot(n, uKeyDirection), wrap);
  float fill = wrapped(dot(n, uFillDirection), 0.5);
  float facing = clamp(dot(n, v), 0.0, 1.0);
  float edge = pow(1.0 - facing, 3.0);
  float rim = edge * clamp(dot(n, uRimDirection) * 0.5 + 0.5, 0.0, 1.0);
  vec3 sky = mix(uGroundColour, uSkyColour, n.y * 0.5 + 0.5);
  vec3 soft = bounced(occlusion * occlusion * (1.6 - 0.6 * occlusion), hollow);
  vec3 direct = uKeyColour * key * mix(soft, vec3(1.0), 0.45) + uFillColour * fill * soft;
  vec3 diffuse = albedo * (direct + sky * soft);
  vec3 shine = uKeyColour * highlight(n, v, uKeyDirection, roughness)
    + uFillColour * highlight(n, v, uFillDirection, roughness) * 0.6;
  diffuse *= 1.0 - uContour * edge;
  return diffuse + shine * gloss * (0.04 + 0.5 * edge) * 4.0 * occlusion + uRimColour * rim * soft;
}
`;
