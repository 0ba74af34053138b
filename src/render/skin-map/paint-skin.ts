import { Box3, Vector3 } from 'three';
import type { SkinSurface } from '../tape/skin-surface.ts';
import { MOST_LAYERS, type PaintLayer } from './paint-layers.ts';
import { type RefinedSkin, refineSkin } from './refine-skin.ts';
import { skinFaces } from './skin-faces.ts';
import { distanceToStroke, type StrokeOnSkin, strokeOnSkin } from './stroke-on-skin.ts';

/** The painted part of the skin as one mesh: mm, model frame. */
export interface PaintGeometry {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** `MOST_LAYERS` a vertex: how far outside each layer it lies, mm along the skin, negative inside. */
  readonly distances: Float32Array;
  readonly indices: Uint32Array;
  readonly layers: readonly PaintLayer[];
}

/** Beyond the rim nothing is drawn from here on, mm. */
export const SOFTEST_RIM_MM = 8;
/** Distances are right up to here, and what is farther counts as this far: a rim and an edge. */
const FAR_MM = 20;
/** Vertices, and triangles, looked at between two pauses. */
const PAUSE = 2000;
const SEARCH_PAUSE = 400;

const at = new Vector3();
const facing = new Vector3();

/** Refines the skin where it is painted and tells each vertex how far it lies from each layer. In pauses. */
export function* paintSkin(surface: SkinSurface, layers: readonly PaintLayer[]): Generator<undefined, PaintGeometry> {
  const strokes = layers.map((layer) => layer.strokes.map((stroke) => strokeOnSkin(surface, stroke)));
  yield;
  const near = yield* findNear(surface, strokes.flat());
  const skin = yield* refineSkin(surface, near);
  const distances = new Float32Array((skin.positions.length / 3) * MOST_LAYERS).fill(FAR_MM);
  for (const [layer, all] of strokes.entries()) {
    for (const stroke of all) yield* reachWith(skin, stroke, distances, layer);
    const cut = layers[layer]?.measure;
    if (cut) cutDown(yield* cut(skin), distances, layer);
  }
  return { ...skin, distances, layers };
}

/** The triangles that any of the strokes may reach. */
function* findNear(surface: SkinSurface, strokes: readonly StrokeOnSkin[]): Generator<undefined, number[]> {
  const reaches = strokes.map((stroke) => ({ stroke, box: boxRound(stroke, SOFTEST_RIM_MM) }));
  const { ids, middles, sizesMm } = skinFaces(surface);
  const near: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    if (i % SEARCH_PAUSE === SEARCH_PAUSE - 1) yield;
    const face = ids[i]!;
    const sizeMm = sizesMm[i]!;
    const reachMm = SOFTEST_RIM_MM + 2 * sizeMm;
    at.fromArray(middles, 3 * i);
    facing.fromArray(surface.faceNormals, 3 * face);
    for (const { stroke, box } of reaches) {
      if (box.distanceToPoint(at) >= sizeMm || distanceToStroke(stroke, at, facing, reachMm + 1) >= reachMm) continue;
      near.push(face);
      break;
    }
  }
  return near;
}

/** Lowers the distances of one layer to those of a stroke. */
function* reachWith(
  { positions, normals }: RefinedSkin,
  stroke: StrokeOnSkin,
  distances: Float32Array,
  layer: number,
): Generator<undefined, void> {
  const box = boxRound(stroke, FAR_MM);
  for (let vertex = 0; vertex < positions.length / 3; vertex++) {
    if (vertex % PAUSE === PAUSE - 1) yield;
    if (!box.containsPoint(at.fromArray(positions, 3 * vertex))) continue;
    const index = MOST_LAYERS * vertex + layer;
    const least = distances[index]!;
    distances[index] = Math.min(least, distanceToStroke(stroke, at, facing.fromArray(normals, 3 * vertex), least));
  }
}

function cutDown(measured: Float32Array, distances: Float32Array, layer: number): void {
  for (const [vertex, mm] of measured.entries()) {
    const index = MOST_LAYERS * vertex + layer;
    distances[index] = Math.max(distances[index]!, mm);
  }
}

function boxRound({ points, radiusMm }: StrokeOnSkin, marginMm: number): Box3 {
  return new Box3().setFromPoints([...points]).expandByScalar(radiusMm + marginMm);
}
