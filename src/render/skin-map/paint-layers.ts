import { PAINT_LOOKS, type PaintedZone, type PaintLook, type PlacedStroke } from '#src/anatomy/skin-paint.ts';
import type { RefinedSkin } from './refine-skin.ts';

/** Tells each vertex of a part of the skin how far it lies outside of something, mm; negative inside. In pauses. */
export type SkinMeasure = (skin: RefinedSkin) => Generator<undefined, Float32Array>;

/** All zones of one look and tone. */
export interface PaintLayer {
  readonly look: PaintLook;
  readonly tone: number;
  readonly strokes: readonly PlacedStroke[];
  /** Cuts the strokes down to what lies in it as well. */
  readonly measure?: SkinMeasure;
}

/** As many layers as are drawn at once. */
export const MOST_LAYERS = 8;

/** What lies under what. */
const UPWARDS: readonly PaintLook[] = ['area', 'spill', 'main', 'forbidden'];

/** Zones of one look and tone run together; undermost first, and what is too many is left out from the first ones. */
export function paintLayers(zones: readonly PaintedZone[]): readonly PaintLayer[] {
  const layers = new Map<string, PaintLayer>();
  for (const { look, tone, strokes } of zones) {
    const key = `${look}/${tone}`;
    layers.set(key, { look, tone, strokes: [...(layers.get(key)?.strokes ?? []), ...strokes] });
  }
  const filled = [...layers.values()].filter(({ strokes }) => strokes.length > 0);
  return filled.sort((a, b) => UPWARDS.indexOf(a.look) - UPWARDS.indexOf(b.look)).slice(-MOST_LAYERS);
}

/** A look as the shader knows it. */
export function numberOfLook(look: PaintLook): number {
  return PAINT_LOOKS.indexOf(look);
}
