import type { Atlas } from '#src/anatomy/atlas.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { bodySkin, type SkinSource } from './body-skin.ts';
import { layProtocol, type TapeGeometry } from './lay-protocol.ts';

/** Lays protocols on one body, each once for each side. */
export class TapeBench {
  private readonly source: SkinSource;
  private readonly places: LandmarkPlaces;
  private readonly laid = new Map<string, TapeGeometry>();

  constructor(source: SkinSource, atlas: Pick<Atlas, 'landmarks'>) {
    this.source = source;
    this.places = landmarkPlaces(atlas);
  }

  /** Works in steps, so that it can be done between frames. @param id names the strips: the same id, the same strips */
  *lay(id: string, strips: readonly TapeStrip[], side: OwnSide): Generator<undefined, TapeGeometry> {
    const key = `${id}/${side}`;
    const known = this.laid.get(key);
    if (known) return known;
    const surface = bodySkin(this.source);
    yield;
    const geometry = yield* layProtocol({ surface, places: this.places, side }, strips);
    this.laid.set(key, geometry);
    return geometry;
  }
}
