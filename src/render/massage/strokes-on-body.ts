import type { Landmark } from '#src/anatomy/atlas.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import { bodySkin, type SkinSource } from '../tape/body-skin.ts';
import { layStrokes, type StrokeGeometry } from './lay-strokes.ts';

/** Lays strokes on one body, in steps, so that it can be done between frames. */
export function* strokesOnBody(
  source: SkinSource,
  landmarks: readonly Pick<Landmark, 'id' | 'position'>[],
  strokes: readonly MassageStroke[],
  side: OwnSide,
): Generator<undefined, StrokeGeometry> {
  const surface = bodySkin(source);
  yield;
  const places = new Map(landmarks.map(({ id, position }) => [id, position]));
  return yield* layStrokes({ surface, places, side }, strokes);
}
