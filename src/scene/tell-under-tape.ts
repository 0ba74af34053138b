import type { Atlas } from '#src/anatomy/atlas.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { UnderStrip } from '#src/anatomy/under-strip.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import type { TapeGeometry } from '#src/render/tape/lay-protocol.ts';
import { underStrips } from '#src/render/tape/under-strips.ts';
import { setUnderTape } from '#src/state/overlay-actions.ts';
import { inSlices } from './idle-work.ts';

export interface LaidPage {
  /** Of the taping page. */
  readonly id: string;
  readonly side: OwnSide;
  readonly atlas: Atlas;
  readonly model: AtlasModel;
}

/** A protocol is laid once for each side, so what lies under it is looked up once as well. */
const known = new WeakMap<TapeGeometry, readonly UnderStrip[]>();

/** Looks, between frames, what lies under strips that have been laid, and tells the session. Returns the way to call it off. */
export function tellUnderTape({ id, side, atlas, model }: LaidPage, tape: TapeGeometry): () => void {
  const strips = known.get(tape);
  if (strips) {
    setUnderTape({ id, side, strips });
    return () => {};
  }
  return inSlices(underStrips({ picker: model.picker, structures: atlas.structures }, tape), (found) => {
    known.set(tape, found);
    setUnderTape({ id, side, strips: found });
  });
}
