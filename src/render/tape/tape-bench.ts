import type { Landmark } from '#src/anatomy/atlas.ts';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { layProtocol, type TapeGeometry } from './lay-protocol.ts';
import { createSkinSurface, type SkinSurface } from './skin-surface.ts';

/** Where the triangles of the skin come from, metres; null while they are not there. */
export interface SkinSource {
  readonly skinShape: { readonly positions: Float32Array; readonly indices: Uint32Array } | null;
}

/** Lays protocols on one body, each once for each side. */
export class TapeBench {
  private readonly source: SkinSource;
  private readonly places: LandmarkPlaces;
  private readonly laid = new Map<string, TapeGeometry>();
  private surface: SkinSurface | null = null;

  constructor(source: SkinSource, landmarks: readonly Pick<Landmark, 'id' | 'position'>[]) {
    this.source = source;
    this.places = new Map(landmarks.map(({ id, position }) => [id, position]));
  }

  /** Works in steps, so that it can be done between frames. @param id names the strips: the same id, the same strips */
  *lay(id: string, strips: readonly TapeStrip[], side: OwnSide): Generator<undefined, TapeGeometry> {
    const key = `${id}/${side}`;
    const known = this.laid.get(key);
    if (known) return known;
    const surface = this.skin();
    yield;
    const geometry = yield* layProtocol({ surface, places: this.places, side }, strips);
    this.laid.set(key, geometry);
    return geometry;
  }

  private skin(): SkinSurface {
    const shape = this.source.skinShape;
    if (!shape) throw new Error('There is no skin to lay tape on.');
    // A copy: what is picked is a tree of its own, and building that sorts the triangles under our feet.
    this.surface ??= createSkinSurface(
      shape.positions.map((metres) => metres * MM_PER_METRE),
      shape.indices.slice(),
    );
    return this.surface;
  }
}
