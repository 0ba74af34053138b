import type { Bounds } from '#src/anatomy/frame.ts';
import { mirrorBounds } from '#src/anatomy/frame.ts';
import type { Field } from '../field/field.ts';
import { mirrored } from '../field/mirrored.ts';
import { seededRandom } from '../fit/random.ts';
import { type Solid, solidOf } from '../fit/solid.ts';
import { drawSurfacePoints } from '../fit/surface-points.ts';
import { intersectBounds, touch } from '../math/bounds.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { surfaceArea } from '../mesh/surface-area.ts';
import type { StructureRecipe } from '../recipe.ts';

/** A compiled structure, right or midline, ready to be asked for overlaps. */
export interface Body {
  readonly recipe: StructureRecipe;
  readonly mesh: Mesh;
  readonly field: Field;
  readonly bounds: Bounds;
}

/** The deepest place of one touching pair; `mirrored`: the second is on the other side. */
export interface PairOverlap {
  readonly a: StructureRecipe;
  readonly b: StructureRecipe;
  readonly mirrored: boolean;
  readonly depthMm: number;
}

interface Probe extends Body {
  readonly solid: Solid;
  /** Vertices and points spread evenly over the triangles; x, y, z each. */
  readonly points: Float64Array;
}

/** One point for so many square millimetres, beside the vertices. */
const AREA_PER_POINT_MM2 = 1.5;
/** Field and mesh differ by no more than this: what the field puts farther out cannot be inside the mesh. */
const SLACK_MM = 0.4;
const SEED = 7;

/** The deepest overlap of every pair whose boxes touch, worst first; the skin holds everything and is left out. */
export function measureOverlaps(bodies: readonly Body[], onPair: (done: number, total: number) => void): PairOverlap[] {
  const probes = bodies.filter(({ recipe }) => recipe.system !== 'skin').map(probeOf);
  const pairs = probes.flatMap((a, i) => probes.slice(i).flatMap((b) => pairsOf(a, b)));
  const overlaps = pairs.map(({ a, b, across }, index) => {
    onPair(index + 1, pairs.length);
    const depthMm = Math.max(deepest(a, b, across), deepest(b, a, across));
    return { a: a.recipe, b: b.recipe, mirrored: across, depthMm };
  });
  return overlaps.toSorted((p, q) => q.depthMm - p.depthMm);
}

interface Pair {
  readonly a: Probe;
  readonly b: Probe;
  readonly across: boolean;
}

/** Same side, and across the midline where one of the two has a twin. */
function pairsOf(a: Probe, b: Probe): Pair[] {
  const hasTwin = a.recipe.side === 'right' || b.recipe.side === 'right';
  return [false, true]
    .filter((across) => (across ? hasTwin : a !== b))
    .filter((across) => touch(a.bounds, across ? mirrorBounds(b.bounds) : b.bounds))
    .map((across) => ({ a, b, across }));
}

function probeOf(body: Body): Probe {
  const solid = solidOf(body.mesh);
  const spread = drawSurfacePoints(
    body.mesh,
    Math.ceil(surfaceArea(body.mesh) / AREA_PER_POINT_MM2),
    seededRandom(SEED),
  ).points;
  const points = new Float64Array(spread.length + body.mesh.positions.length);
  points.set(spread);
  points.set(body.mesh.positions, spread.length);
  return { ...body, solid, points };
}

/** How deep the surface of one goes into the other. */
function deepest(from: Probe, into: Probe, across: boolean): number {
  const { min, max } = intersectBounds(from.bounds, across ? mirrorBounds(into.bounds) : into.bounds);
  const field = (across ? mirrored(into.field) : into.field).within({ min, max });
  const sign = across ? -1 : 1;
  let depthMm = 0;
  const { points } = from;
  for (let i = 0; i < points.length; i += 3) {
    const [x, y, z] = [points[i]!, points[i + 1]!, points[i + 2]!];
    if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue;
    if (field.distance(x, y, z) > SLACK_MM) continue;
    if (into.solid.surfaceDistance(sign * x, y, z) <= depthMm || !into.solid.isInside(sign * x, y, z)) continue;
    depthMm = into.solid.surfaceDistance(sign * x, y, z);
  }
  return depthMm;
}
