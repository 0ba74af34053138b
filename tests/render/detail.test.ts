import { Box3, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { COARSE_LEVELS } from '#src/render/coarsen.ts';
import { Detail } from '#src/render/detail.ts';

const MODEL = new Box3(new Vector3(-0.2, -0.4, -0.1), new Vector3(0.2, 0.4, 0.1));
const FRAME_S = 1 / 60;
const HEIGHT_PX = 720;
const FIELD_DEG = 26;

function cameraAt(z: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(FIELD_DEG, 16 / 9, 0.04, 8);
  camera.position.z = z;
  camera.updateMatrixWorld();
  return camera;
}

/** A camera from which a pixel covers so much of the front of the model. */
function cameraWithPixel(pixelMm: number): PerspectiveCamera {
  const distanceM = (pixelMm * HEIGHT_PX) / 1000 / (2 * Math.tan((FIELD_DEG * Math.PI) / 360));
  return cameraAt(0.1 + distanceM);
}

/** How many levels a frame may use after the camera went this far to the side. */
function frame(detail: Detail, camera: PerspectiveCamera, aside: number, changing = false): number {
  camera.position.x += aside;
  camera.updateMatrixWorld();
  return detail.levels(camera, MODEL, HEIGHT_PX, FRAME_S, changing);
}

describe('Detail', () => {
  it('is exact at first, coarse while the camera moves, and exact again after a moment of rest', () => {
    const detail = new Detail();
    const camera = cameraAt(1.4);
    expect(frame(detail, camera, 0)).toBe(0);
    expect(frame(detail, camera, 0.01)).toBe(1);
    expect(frame(detail, camera, 0)).toBe(1);
    let frames = 0;
    while (frame(detail, camera, 0) > 0) frames += 1;
    expect(frames).toBeGreaterThan(3);
    expect(frames).toBeLessThan(30);
  });

  it.each(COARSE_LEVELS.map(({ fromPixelMm }, level) => [fromPixelMm, level] as const))(
    'goes a level coarser where a pixel covers %d mm, not before',
    (fromPixelMm, level) => {
      for (const [part, levels] of [
        [0.98, level],
        [1.02, level + 1],
      ] as const) {
        const detail = new Detail();
        const camera = cameraWithPixel(part * fromPixelMm);
        frame(detail, camera, 0);
        expect(frame(detail, camera, 1e-6)).toBe(levels);
      }
    },
  );

  it('may be coarser when fewer pixels are drawn', () => {
    const camera = cameraWithPixel(0.9);
    const detail = new Detail();
    expect(detail.levels(camera, MODEL, HEIGHT_PX, FRAME_S, true)).toBe(1);
    expect(detail.levels(camera, MODEL, 0.6 * HEIGHT_PX, FRAME_S, true)).toBe(2);
  });

  it('is coarse while structures come and go', () => {
    const detail = new Detail();
    const camera = cameraAt(1.4);
    frame(detail, camera, 0);
    expect(frame(detail, camera, 0, true)).toBe(1);
  });
});
