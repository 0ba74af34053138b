import { Ray, Vector3 } from 'three';
import { MM_PER_METRE, type Vec3 } from '#src/anatomy/frame.ts';
import type { PickShape } from '#src/render/merge.ts';
import type { Picker } from '#src/render/picking.ts';
import { type SkinSurface, smoothNormal } from '#src/render/tape/skin-surface.ts';

/** A finger presses so wide, mm. */
const FINGER_MM = 15;
/** Rays along a ring of the finger, and in its middle. */
const RAYS = 8;

/**
 * Whether a finger that presses straight in at the skin nearest to a place meets a structure.
 * @param surface the skin, mm
 */
export function liesOver(surface: SkinSurface, picker: Picker, structure: number, place: Vec3): boolean {
  const onSkin = surface.nearest(new Vector3(...place));
  const normal = smoothNormal(surface, onSkin, new Vector3());
  const across = new Vector3(0, 1, 0).cross(normal).normalize();
  const upward = normal.clone().cross(across);
  const starts = Array.from({ length: RAYS + 1 }, (_, i) => {
    const turn = (2 * Math.PI * i) / RAYS;
    const out = i === RAYS ? 0 : FINGER_MM;
    return onSkin.at
      .clone()
      .addScaledVector(across, out * Math.cos(turn))
      .addScaledVector(upward, out * Math.sin(turn))
      .addScaledVector(normal, FINGER_MM)
      .divideScalar(MM_PER_METRE);
  });
  return starts.some((start) => picker.meet(structure, new Ray(start, normal.clone().negate())) !== null);
}

/** A shape of the atlas as a surface would take it: mm. */
export function inMm({ positions, indices }: Pick<PickShape, 'positions' | 'indices'>): [Float32Array, Uint32Array] {
  return [positions.map((metres) => metres * MM_PER_METRE), Uint32Array.from(indices)];
}
