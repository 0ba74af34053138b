import type { PaintedZone } from '#src/anatomy/skin-paint.ts';
import { bodySkin, type SkinSource } from '../tape/body-skin.ts';
import { paintLayers } from './paint-layers.ts';
import { type PaintGeometry, paintSkin } from './paint-skin.ts';

/** Paints zones on a body, in steps, so that it can be done between frames. */
export function* paintBody(body: SkinSource, zones: readonly PaintedZone[]): Generator<undefined, PaintGeometry> {
  const surface = bodySkin(body);
  yield;
  return yield* paintSkin(surface, paintLayers(zones));
}
