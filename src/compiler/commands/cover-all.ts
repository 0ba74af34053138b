import { mirrorPoint, type Vec3 } from '#src/anatomy/frame.ts';
import type { Ellipsoid } from '#src/anatomy/shape-table.ts';
import type { Field } from '../field/field.ts';
import { halfSpace } from '../field/half-space.ts';
import { intersection } from '../field/intersection.ts';
import { mirrored } from '../field/mirrored.ts';
import { offset } from '../field/offset.ts';
import { replacedIn } from '../field/replaced-in.ts';
import { smoothUnion } from '../field/smooth-union.ts';
import { sunkAtSides } from '../field/sunk-at-sides.ts';
import { boundsOfPoints, expandBounds } from '../math/bounds.ts';
import type { StructureRecipe } from '../recipe.ts';

/** What the skin must cover: a field, and the ellipsoids it is blended from. */
export interface Covered {
  readonly field: Field;
  readonly ellipsoids: readonly Ellipsoid[];
}

/** estimate: a millimetre of skin over muscle at the least; blended, so that no muscle shows as an edge. */
const COVER = { thickMm: 1, blendMm: 1 };
/** So far under its cover a muscle still moves the skin. */
const NEAR_MM = 2 * COVER.blendMm;
/** So far round the places where it comes near a muscle is looked for, and fades out towards the end of it. */
const MARGIN_MM = 25;
const FADE = { overMm: 12, depthMm: 10 };

/** The skin lies outside of every muscle, on both sides, up to its flat cuts. */
export function coverAll(skin: Field, { shape }: StructureRecipe, muscles: readonly Covered[]): Field {
  const cuts = shape.kind === 'fitted' ? shape.cuts : undefined;
  const [low, high] = [cuts?.min[1] ?? Number.NEGATIVE_INFINITY, cuts?.max[1] ?? Number.POSITIVE_INFINITY];
  const deepest = COVER.thickMm + NEAR_MM;
  const near = ({ ellipsoids }: Covered) =>
    ellipsoids.flatMap(polesOf).filter(([x, y, z]) => y > low && y < high && skin.distance(x, y, z) > -deepest);
  const ends = [halfSpace([0, high, 0], [0, 1, 0]), halfSpace([0, low, 0], [0, -1, 0])];
  return muscles.reduce((covered, muscle) => {
    const places = near(muscle);
    if (places.length === 0) return covered;
    const box = expandBounds(boundsOfPoints([...places, ...places.map(mirrorPoint)]), MARGIN_MM);
    const grown = offset(sunkAtSides(muscle.field, box, FADE), COVER.thickMm);
    // Looking out for a muscle costs more than all the rest of the skin: only where it comes near is it looked for.
    return replacedIn(box, covered, intersection(smoothUnion(COVER.blendMm, covered, grown, mirrored(grown)), ...ends));
  }, skin);
}

/** The six points where an ellipsoid's axes leave it. */
function polesOf([cx, cy, cz, rx, ry, rz, qx, qy, qz, qw]: Ellipsoid): Vec3[] {
  const axes: readonly (readonly [number, Vec3])[] = [
    [rx, [1 - 2 * (qy * qy + qz * qz), 2 * (qx * qy + qz * qw), 2 * (qx * qz - qy * qw)]],
    [ry, [2 * (qx * qy - qz * qw), 1 - 2 * (qx * qx + qz * qz), 2 * (qy * qz + qx * qw)]],
    [rz, [2 * (qx * qz + qy * qw), 2 * (qy * qz - qx * qw), 1 - 2 * (qx * qx + qy * qy)]],
  ];
  return axes.flatMap(([radius, [x, y, z]]) =>
    [radius, -radius].map((r): Vec3 => [cx + r * x, cy + r * y, cz + r * z]),
  );
}
