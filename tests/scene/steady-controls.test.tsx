import {
  Box3,
  MathUtils,
  Matrix4,
  PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { SteadyControls } from '#src/scene/steady-controls.ts';

beforeAll(() => {
  SteadyControls.install({
    THREE: { MathUtils, Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
  });
});

function standing(): SteadyControls {
  const controls = new SteadyControls(new PerspectiveCamera(26, 1.5, 0.01, 10));
  controls.smoothTime = 0.3;
  void controls.setLookAt(0, 0, -2, 0, 0, 0, false);
  while (controls.update(1 / 60));
  return controls;
}

describe('SteadyControls', () => {
  it('does not jump when a movement begins after a long rest', () => {
    const controls = standing();
    void controls.setLookAt(0, 0, -1, 0, 0, 0, true);
    controls.update(30);
    expect(controls.camera.position.z).toBeLessThan(-1.9);
  });

  it('keeps the pace of a slow computer once it moves', () => {
    const [slow, quick] = [standing(), standing()];
    for (const controls of [slow, quick]) {
      void controls.setLookAt(0, 0, -1, 0, 0, 0, true);
      controls.update(1 / 60);
    }
    slow.update(0.3);
    for (let i = 0; i < 18; i++) quick.update(1 / 60);
    expect(slow.camera.position.z).toBeCloseTo(quick.camera.position.z, 1);
    expect(slow.camera.position.z).toBeGreaterThan(-1.7);
  });

  it('moves no more after a movement that ended within one step', () => {
    const controls = standing();
    expect(controls.moving).toBe(false);
    void controls.setLookAt(0, 0, -1, 0, 0, 0, false);
    controls.update(1 / 60);
    expect(controls.moving).toBe(true);
    controls.update(1 / 60);
    expect(controls.moving).toBe(false);
  });

  it('comes to rest', () => {
    const controls = standing();
    void controls.setLookAt(0.5, 0.2, -1, 0, 0, 0, true);
    let frames = 0;
    while (controls.update(1 / 60) && frames < 1000) frames += 1;
    expect(frames).toBeLessThan(300);
    expect(controls.camera.position.toArray()).toEqual([0.5, 0.2, -1].map((value) => expect.closeTo(value, 3)));
  });
});
