import type { Atlas } from '#src/anatomy/atlas.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import { bodySkin, type SkinSource } from '../tape/body-skin.ts';
import { layStrokes, type StrokeGeometry } from './lay-strokes.ts';

/** Lays strokes on one body, in steps, so that it can be done between frames. */
export function* strokesOnBody(
  source: SkinSource,
  atlas: Pick<Atlas, 'landmarks'>,
  strokes: readonly MassageStroke[],
  side: OwnSide,
): Generator<undefined, StrokeGeometry> {
  const surface = bodySkin(source);
  yield;
  return yield* layStrokes({ surface, places: landmarkPlaces(atlas), side }, strokes);
}
