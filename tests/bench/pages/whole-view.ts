import { PerspectiveCamera } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { FIELD_OF_VIEW_DEG, frameBounds, uniteBounds, VIEW_DIRECTIONS } from '#src/render/framing.ts';

/** A camera that has every structure in view, from the side that the page starts with. */
export function wholeView(atlas: Atlas, widthPx: number, heightPx: number): PerspectiveCamera {
  const bounds = uniteBounds(atlas.structures.map((structure) => structure.bounds));
  if (!bounds) throw new Error('the atlas has no structures');
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const { position, target } = frameBounds(bounds, VIEW_DIRECTIONS.start, { widthPx, heightPx, insets });
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, widthPx / heightPx, 0.04, 8);
  const [x, y, z] = position.map((mm) => mm / MM_PER_METRE) as [number, number, number];
  camera.position.set(x, y, z);
  const [tx, ty, tz] = target.map((mm) => mm / MM_PER_METRE) as [number, number, number];
  camera.lookAt(tx, ty, tz);
  camera.updateMatrixWorld();
  return camera;
}
