import { GRAIN_TILE_MM } from './grain.ts';

/**
 * Grain: a tile of noise looked up where a point lies across the fibres (the same all along one fibre, so the noise runs
 * in streaks along it) or, in tissues without fibres, where it lies on the face of the body that it is seen from.
 */
export const GRAIN_SHADING = /* glsl */ `
uniform sampler2D uGrain;

/** Noise around 0: x bundles, y fibres, w patches; z clefts, 0 nearly everywhere. */
vec4 grainAt(vec2 mm) {
  vec4 grain = texture2D(uGrain, mm / ${GRAIN_TILE_MM.toFixed(1)});
  return vec4(grain.xy - 0.5, grain.z, grain.w - 0.5);
}

/** Where a point lies on the side of the body that its normal looks to most, mm. */
vec2 faceOf(vec3 world, vec3 normal) {
  vec3 a = abs(normal);
  return 1000.0 * (a.x > max(a.y, a.z) ? world.yz : a.y > a.z ? world.xz : world.xy);
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
