import { DEPTHS } from '#src/anatomy/atlas.ts';
import { SYSTEMS } from '#src/anatomy/ids.ts';
import { FADED_RENDER_ORDER } from '../tissue-mesh.ts';

/** After the last of the faded tissues, the skin, whose depth then hides what lies on the far side of the body. */
export const PAINT_RENDER_ORDER = FADED_RENDER_ORDER + 2 * DEPTHS.length * SYSTEMS.length;
export const MARK_RENDER_ORDER = PAINT_RENDER_ORDER + 1;
/** A ball lets the paint behind it show through. */
export const BALL_RENDER_ORDER = MARK_RENDER_ORDER + 1;
