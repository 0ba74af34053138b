import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import {
  direction,
  FIELD_OF_VIEW_DEG,
  frameBounds,
  freeArea,
  overlapBounds,
  type Pose,
  REGION_BOUNDS,
  samePose,
  uniteBounds,
  VIEW_DIRECTIONS,
  type Viewport,
  viewDirection,
  withContext,
} from '#src/render/framing.ts';
import { PictureShift } from '#src/render/picture-shift.ts';
import { mulberry32 } from '#tests/support/random.ts';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const DESKTOP: Viewport = { widthPx: 1280, heightPx: 720, insets: NO_INSETS };
const WITH_PANELS: Viewport = { ...DESKTOP, insets: { top: 60, right: 420, bottom: 0, left: 280 } };
const PHONE: Viewport = { widthPx: 390, heightPx: 844, insets: { top: 56, right: 0, bottom: 420, left: 0 } };

/** Where the corners of a box are seen, CSS pixels. */
function seenCorners({ min, max }: Bounds, pose: Pose, viewport: Viewport): { x: number; y: number }[] {
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, viewport.widthPx / viewport.heightPx, 1, 10000);
  camera.position.set(...pose.position);
  camera.lookAt(...pose.target);
  camera.updateMatrixWorld();
  const shift = new PictureShift();
  shift.step(viewport, 1, false);
  shift.apply(camera, viewport);
  return [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => {
    const corner = new Vector3(
      ...([0, 1, 2].map((axis) => ((bits >> axis) & 1 ? max : min)[axis] ?? 0) as [number, number, number]),
    );
    const { x, y } = corner.project(camera);
    return { x: ((x + 1) / 2) * viewport.widthPx, y: ((1 - y) / 2) * viewport.heightPx };
  });
}

describe('frameBounds', () => {
  it.each(
    [DESKTOP, WITH_PANELS, PHONE].flatMap((viewport) =>
      Object.keys(VIEW_DIRECTIONS).map((name) => [name, viewport] as const),
    ),
  )('from %s keeps the whole box beside the panels and fills what is free (%o)', (name, viewport) => {
    const pose = frameBounds(REGION_BOUNDS, VIEW_DIRECTIONS[name as keyof typeof VIEW_DIRECTIONS], viewport);
    const seen = seenCorners(REGION_BOUNDS, pose, viewport);
    const { left, right, top, bottom } = viewport.insets;
    const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
    expect(Math.min(...xs)).toBeGreaterThan(left);
    expect(Math.max(...xs)).toBeLessThan(viewport.widthPx - right);
    expect(Math.min(...ys)).toBeGreaterThan(top);
    expect(Math.max(...ys)).toBeLessThan(viewport.heightPx - bottom);
    const free = freeArea(viewport);
    const filled = Math.max(
      (Math.max(...xs) - Math.min(...xs)) / free.widthPx,
      (Math.max(...ys) - Math.min(...ys)) / free.heightPx,
    );
    expect(filled).toBeGreaterThan(0.75);
  });

  it('frames boxes of any place and size, from anywhere (seed 4)', () => {
    const random = mulberry32(4);
    for (let i = 0; i < 60; i++) {
      const min: Vec3 = [random() * 400 - 200, random() * 400 - 200, random() * 200 - 100];
      const max: Vec3 = [min[0] + 5 + random() * 200, min[1] + 5 + random() * 300, min[2] + 5 + random() * 90];
      const pose = frameBounds({ min, max }, direction(random() * 360, random() * 120 - 60), PHONE);
      for (const { x, y } of seenCorners({ min, max }, pose, PHONE)) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(390);
        expect(y).toBeGreaterThan(56);
        expect(y).toBeLessThan(844 - 420);
      }
    }
  });

  it('stands behind at the start, with the left of the body at the left of the screen', () => {
    const pose = frameBounds(REGION_BOUNDS, VIEW_DIRECTIONS.start, DESKTOP);
    expect(pose.position[2]).toBeLessThan(0);
    expect(pose.position[1]).toBeGreaterThan(pose.target[1]);
    const left: Bounds = { min: [60, 0, 0], max: [61, 1, 1] };
    const right: Bounds = { min: [-61, 0, 0], max: [-60, 1, 1] };
    const x = (box: Bounds) => seenCorners(box, pose, DESKTOP)[0]?.x ?? 0;
    expect(x(left)).toBeLessThan(x(right));
  });

  it('looks back along the direction that it was given', () => {
    const towards = direction(-120, 25);
    const pose = frameBounds(REGION_BOUNDS, towards, WITH_PANELS);
    for (const [axis, value] of viewDirection(pose).entries()) expect(value).toBeCloseTo(towards[axis] ?? 0, 9);
  });
});

describe('freeArea', () => {
  it('moves the middle away from the panels', () => {
    expect(freeArea(WITH_PANELS)).toEqual({ widthPx: 580, heightPx: 660, rightwardPx: -70, downwardPx: 30 });
  });

  it('leaves a quarter when panels cover everything', () => {
    const covered = { ...DESKTOP, insets: { top: 0, right: 900, bottom: 0, left: 900 } };
    expect(freeArea(covered).widthPx).toBe(320);
  });
});

describe('boxes', () => {
  const box: Bounds = { min: [0, 0, 0], max: [10, 20, 200] };

  it('unites boxes and knows none', () => {
    expect(uniteBounds([])).toBeNull();
    expect(uniteBounds([box, { min: [-5, 3, 0], max: [1, 30, 2] }])).toEqual({ min: [-5, 0, 0], max: [10, 30, 200] });
  });

  it('finds what boxes share', () => {
    expect(overlapBounds(box, { min: [5, 5, 5], max: [50, 50, 50] })).toEqual({ min: [5, 5, 5], max: [10, 20, 50] });
    expect(overlapBounds(box, { min: [11, 0, 0], max: [20, 1, 1] })).toBeNull();
  });

  it('gives small boxes room and large ones context', () => {
    expect(withContext(box, 100, 1.5)).toEqual({ min: [-45, -40, -50], max: [55, 60, 250] });
  });
});

describe('samePose', () => {
  it('overlooks less than half a millimetre', () => {
    const pose: Pose = { position: [0, 0, 500], target: [0, 0, 0] };
    expect(samePose(pose, { position: [0.2, 0, 500], target: [0, 0.2, 0] })).toBe(true);
    expect(samePose(pose, { position: [0, 0, 500], target: [0, 1, 0] })).toBe(false);
  });
});

describe('PictureShift', () => {
  it('eases towards the free area, arrives, and stays', () => {
    const shift = new PictureShift();
    expect(shift.step(WITH_PANELS, 5, true)).toBe(true);
    let frames = 0;
    while (shift.step(WITH_PANELS, 1 / 60, true)) frames += 1;
    expect(frames).toBeGreaterThan(5);
    const camera = new PerspectiveCamera();
    expect(shift.apply(camera, WITH_PANELS)).toEqual({ rightward: -140 / 1280, downward: 60 / 720 });
    expect(camera.view).toMatchObject({ offsetX: 70, offsetY: -30, fullWidth: 1280, fullHeight: 720 });
    expect(shift.step(WITH_PANELS, 1 / 60, true)).toBe(false);
  });
});
