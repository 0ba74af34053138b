/**
 * Fibres: the cross-section coordinates are the same all along one fibre, so noise of them runs in streaks along it.
 * Each octave fades out before it gets finer than a pixel.
 */
export const FIBRE_SHADING = /* glsl */ `
float hash21(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * vec3(0.1031, 0.1030, 0.0973));
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}

float valueNoise(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = p - cell;
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(hash21(cell), hash21(cell + vec2(1.0, 0.0)), f.x),
    mix(hash21(cell + vec2(0.0, 1.0)), hash21(cell + vec2(1.0, 1.0)), f.x),
    f.y
  );
}

/** Noise of a wavelength around 0, gone before a pixel holds more than about half a wave. */
float streak(vec2 acrossMm, float waveMm, float pixelMm) {
  return (valueNoise(acrossMm / waveMm) - 0.5) * (1.0 - smoothstep(0.3 * waveMm, 0.9 * waveMm, pixelMm));
}

/** Streaks around 0, about -0.5..0.5; x bundles, y single fibres. acrossMm: position across the fibres. */
vec2 fibreStreaks(vec2 acrossMm, float along) {
  vec2 bent = acrossMm + 0.5 * vec2(sin(along * 17.0 + acrossMm.y * 0.4), cos(along * 13.0 + acrossMm.x * 0.4));
  vec2 footprintMm = fwidth(acrossMm);
  float pixelMm = max(footprintMm.x, footprintMm.y);
  float bundles = 0.7 * streak(bent, 2.4, pixelMm) + 0.5 * streak(bent + 31.0, 6.5, pixelMm);
  return vec2(bundles, streak(bent + 7.3, 0.75, pixelMm));
}

/** Turns a normal by a relief, known only by its height in metres at this pixel and its neighbours. */
vec3 relief(vec3 normal, vec3 world, float heightM) {
  vec3 sx = dFdx(world);
  vec3 sy = dFdy(world);
  vec3 r1 = cross(sy, normal);
  vec3 r2 = cross(normal, sx);
  float area = dot(sx, r1);
  vec3 slope = sign(area) * (dFdx(heightM) * r1 + dFdy(heightM) * r2);
  return normalize(abs(area) * normal - slope);
}
`;
