import type { PerspectiveCamera } from 'three';
import type { Picker } from './picking.ts';
import { type CanvasPoint, type CanvasSize, projectPoint, rayThrough } from './screen-position.ts';

/** A part of the canvas, CSS pixels. */
export interface CanvasArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a grid of rays met first. */
export interface Survey {
  readonly columns: number;
  readonly rows: number;
  readonly stepPx: number;
  /** The middle of the first cell, CSS pixels of the canvas. */
  readonly first: CanvasPoint;
  /** Row by row the index into `atlas.structures`, or `NOTHING`. */
  readonly met: Int32Array;
  /** Points on structures that lie between the rays, by index. */
  readonly between: ReadonlyMap<number, readonly CanvasPoint[]>;
}

export const NOTHING = -1;
/** About so many rays: enough for a vertebra in a view of the whole, and some 40 ms of work in all. */
const RAYS = 2600;
/** A structure that fewer rays met is looked for on its own surface. */
const FEW = 2;
const SURFACE_POINTS = 16;
const ENOUGH_POINTS = 3;

/**
 * Looks what can be seen where: a grid of rays over an area, then the surface of each structure in `thin` that slipped
 * through it. Runs in small steps, so that the page can do other work between them; the result does not depend on that.
 * @param thin indexes of structures that are worth looking for
 */
export function* surveyView(
  picker: Picker,
  camera: PerspectiveCamera,
  size: CanvasSize,
  area: CanvasArea,
  thin: readonly number[],
): Generator<undefined, Survey> {
  const width = Math.max(0, area.right - area.left);
  const height = Math.max(0, area.bottom - area.top);
  const stepPx = Math.max(4, Math.sqrt((width * height) / RAYS));
  const columns = Math.floor(width / stepPx);
  const rows = Math.floor(height / stepPx);
  const first = { x: area.left + stepPx / 2, y: area.top + stepPx / 2 };
  const met = new Int32Array(columns * rows).fill(NOTHING);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const point = { x: first.x + column * stepPx, y: first.y + row * stepPx };
      met[row * columns + column] = picker.pick(rayThrough(point, size, camera))?.structure ?? NOTHING;
    }
    yield;
  }
  const between = new Map<number, readonly CanvasPoint[]>();
  for (const structure of thin) {
    if (met.reduce((count, index) => count + Number(index === structure), 0) >= FEW) continue;
    const points = pointsInSight(picker, structure, camera, size, area);
    if (points.length > 0) between.set(structure, points);
    yield;
  }
  return { columns, rows, stepPx, first, met, between };
}

function pointsInSight(
  picker: Picker,
  structure: number,
  camera: PerspectiveCamera,
  size: CanvasSize,
  area: CanvasArea,
): readonly CanvasPoint[] {
  const found: CanvasPoint[] = [];
  for (const surface of picker.surfacePoints(structure, SURFACE_POINTS)) {
    const point = projectPoint(surface, camera, size);
    if (!point || !contains(area, point)) continue;
    if (picker.pick(rayThrough(point, size, camera))?.structure !== structure) continue;
    found.push(point);
    if (found.length === ENOUGH_POINTS) break;
  }
  return found;
}

function contains({ left, top, right, bottom }: CanvasArea, { x, y }: CanvasPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
