import { Box3, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { Detail } from '#src/render/detail.ts';

const MODEL = new Box3(new Vector3(-0.2, -0.4, -0.1), new Vector3(0.2, 0.4, 0.1));
const FRAME_S = 1 / 60;

function cameraAt(z: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(26, 16 / 9, 0.04, 8);
  camera.position.z = z;
  camera.updateMatrixWorld();
  return camera;
}

/** One frame after the camera went this far to the side. */
function frame(detail: Detail, camera: PerspectiveCamera, aside: number, changing = false): boolean {
  camera.position.x += aside;
  camera.updateMatrixWorld();
  return detail.mayBeCoarse(camera, MODEL, 720, FRAME_S, changing);
}

describe('Detail', () => {
  it('is exact at first, coarse while the camera moves, and exact again after a moment of rest', () => {
    const detail = new Detail();
    const camera = cameraAt(1.4);
    expect(frame(detail, camera, 0)).toBe(false);
    expect(frame(detail, camera, 0.01)).toBe(true);
    expect(frame(detail, camera, 0)).toBe(true);
    let frames = 0;
    while (frame(detail, camera, 0)) frames += 1;
    expect(frames).toBeGreaterThan(3);
    expect(frames).toBeLessThan(30);
  });

  it('is exact from so near that the difference would be seen', () => {
    const detail = new Detail();
    const camera = cameraAt(0.4);
    frame(detail, camera, 0);
    expect(frame(detail, camera, 0.01)).toBe(false);
  });

  it('is coarse while structures come and go', () => {
    const detail = new Detail();
    const camera = cameraAt(1.4);
    frame(detail, camera, 0);
    expect(frame(detail, camera, 0, true)).toBe(true);
  });
});
