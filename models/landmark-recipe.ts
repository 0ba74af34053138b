import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Side } from '#src/anatomy/ids.ts';

/** A named point as data: the right or midline one; the left twin follows by mirroring. */
export interface LandmarkRecipe {
  readonly id: string;
  /** Without its side. */
  readonly name: string;
  /** Base id of the structure it belongs to. */
  readonly structure: string;
  readonly side: Extract<Side, 'right' | 'midline'>;
  /** mm, model frame. */
  readonly position: Vec3;
  /** Keys of the bibliography. */
  readonly sources: readonly string[];
}
