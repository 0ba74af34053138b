import { type Ray, Vector3 } from 'three';
import { MM_PER_METRE, type Vec3 } from '#src/anatomy/frame.ts';
import type { AtlasModel } from '../atlas-model.ts';

const met = new Vector3();

/** Where a ray meets the skin first, mm; null beside the body. @param ray in metres, direction of unit length */
export function placeOnSkin({ picker, skin }: Pick<AtlasModel, 'picker' | 'skin'>, ray: Ray): Vec3 | null {
  const distanceM = picker.meet(skin, ray);
  if (distanceM === null) return null;
  const { x, y, z } = ray.at(distanceM, met).multiplyScalar(MM_PER_METRE);
  return [x, y, z];
}
