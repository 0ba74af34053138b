/**
 * The one frame of the whole house: millimetres, right-handed, standing with the feet together.
 * Origin midway between the two femoral head centres; +x the subject's left, +y up, +z front.
 * GLB files hold the same frame in metres; `compiler/gltf` is the only place that converts.
 */
export type Vec3 = readonly [x: number, y: number, z: number];

/** An axis-aligned box in the model frame, mm. */
export interface Bounds {
  readonly min: Vec3;
  readonly max: Vec3;
}

export const MM_PER_METRE = 1000;

/** Reflects a point in the sagittal plane x = 0: right becomes left. */
export function mirrorPoint([x, y, z]: Vec3): Vec3 {
  return [0 - x, y, z];
}

/** Reflects a box in the sagittal plane x = 0; 0 stays 0 and does not become -0. */
export function mirrorBounds({ min, max }: Bounds): Bounds {
  return { min: [0 - max[0], min[1], min[2]], max: [0 - min[0], max[1], max[2]] };
}
