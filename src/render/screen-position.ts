import { type PerspectiveCamera, Ray, Vector2, Vector3 } from 'three';
import type { Picker } from './picking.ts';

/** A point on the canvas, CSS pixels from its top left corner. */
export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

const SAMPLES = 240;
/** A point whose surroundings belong to the structure too is a safer place to click. */
const AROUND_PX = 3;
const AROUND = [
  [AROUND_PX, 0],
  [-AROUND_PX, 0],
  [0, AROUND_PX],
  [0, -AROUND_PX],
] as const;

/** The ray through a canvas point; metres, unit direction. */
export function rayThrough(point: CanvasPoint, size: CanvasSize, camera: PerspectiveCamera): Ray {
  const origin = new Vector3().setFromMatrixPosition(camera.matrixWorld);
  const ndc = new Vector2((point.x / size.width) * 2 - 1, 1 - (point.y / size.height) * 2);
  const towards = new Vector3(ndc.x, ndc.y, 0.5).unproject(camera);
  return new Ray(origin, towards.sub(origin).normalize());
}

/**
 * A canvas point where a click meets this structure before any other, or null.
 * @param reachable false for points that something else on the page covers
 */
export function findClickPoint(
  picker: Picker,
  structure: number,
  camera: PerspectiveCamera,
  size: CanvasSize,
  reachable: (point: CanvasPoint) => boolean,
): CanvasPoint | null {
  const hits = (point: CanvasPoint) => picker.pick(rayThrough(point, size, camera))?.structure === structure;
  let best: CanvasPoint | null = null;
  let bestAround = -1;
  for (const surface of picker.surfacePoints(structure, SAMPLES)) {
    const point = projectPoint(surface, camera, size);
    if (!point || !hits(point) || !reachable(point)) continue;
    const around = AROUND.filter(([dx, dy]) => hits({ x: point.x + dx, y: point.y + dy })).length;
    if (around > bestAround) [best, bestAround] = [point, around];
    if (around === AROUND.length) break;
  }
  return best;
}

/** Where a point of the model is drawn, metres to CSS pixels; null outside the picture. */
export function projectPoint(
  world: Vector3,
  camera: PerspectiveCamera,
  { width, height }: CanvasSize,
): CanvasPoint | null {
  const ndc = world.clone().project(camera);
  const inside = Math.abs(ndc.x) < 1 && Math.abs(ndc.y) < 1 && Math.abs(ndc.z) < 1;
  return inside ? { x: ((ndc.x + 1) / 2) * width, y: ((1 - ndc.y) / 2) * height } : null;
}
