import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Side } from '#src/anatomy/ids.ts';

/** A named point as data: the right or midline one; the left twin follows by mirroring. */
export interface LandmarkRecipe {
  readonly id: string;
  /** Without its side. */
  readonly name: string;
  /** Base id of the structure it belongs to; a midline point between a pair belongs to the right one. */
  readonly structure: string;
  readonly side: Extract<Side, 'right' | 'midline'>;
  /** On the surface of its structure as fitted, or the middle of a ball, of a hole or of a gap. */
  readonly at: 'surface' | 'centre';
  /** mm, model frame. */
  readonly position: Vec3;
  /** The left twin where it is not the mirror image: no midline bone is quite even. Default: mirrored. */
  readonly leftPosition?: Vec3;
  /** Keys of the bibliography. */
  readonly sources: readonly string[];
}
