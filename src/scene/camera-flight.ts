import type { CameraControlsImpl } from '@react-three/drei';
import { Vector3 } from 'three';
import { MM_PER_METRE, type Vec3 } from '#src/anatomy/frame.ts';
import type { CameraPose } from '#src/state/view.ts';

/** Where the camera stands, or will stand when it has arrived; mm. */
export function poseOf(controls: CameraControlsImpl): CameraPose {
  return {
    position: toMm(controls.getPosition(new Vector3(), true)),
    target: toMm(controls.getTarget(new Vector3(), true)),
  };
}

/** Sends the camera to a pose. */
export function flyTo(controls: CameraControlsImpl, { position, target }: CameraPose, eased: boolean): void {
  // Without this a camera that was turned round twice would turn back twice.
  controls.normalizeRotations();
  const [px, py, pz] = toMetres(position);
  const [tx, ty, tz] = toMetres(target);
  void controls.setLookAt(px, py, pz, tx, ty, tz, eased);
}

function toMm({ x, y, z }: Vector3): Vec3 {
  return [x * MM_PER_METRE, y * MM_PER_METRE, z * MM_PER_METRE];
}

function toMetres([x, y, z]: Vec3): Vec3 {
  return [x / MM_PER_METRE, y / MM_PER_METRE, z / MM_PER_METRE];
}
