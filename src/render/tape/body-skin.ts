import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { createSkinSurface, type SkinSurface } from './skin-surface.ts';

/** Where the triangles of the skin come from, metres; null while they are not there. */
export interface SkinSource {
  readonly skinShape: { readonly positions: Float32Array; readonly indices: Uint32Array } | null;
}

const surfaces = new WeakMap<SkinSource, SkinSurface>();

/** The skin of a body as a surface, made once for all that lies on it. */
export function bodySkin(source: SkinSource): SkinSurface {
  const known = surfaces.get(source);
  if (known) return known;
  const shape = source.skinShape;
  if (!shape) throw new Error('There is no skin to lay anything on.');
  // A copy: what is picked is a tree of its own, and building that sorts the triangles under our feet.
  const surface = createSkinSurface(
    shape.positions.map((metres) => metres * MM_PER_METRE),
    shape.indices.slice(),
  );
  surfaces.set(source, surface);
  return surface;
}
