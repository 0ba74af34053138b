import { Ray, Vector3 } from 'three';
import { seededRandom } from '../fit/random.ts';
import { drawSurfacePoints } from '../fit/surface-points.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { type Body, skinSeeker } from './body.ts';

/*
 * NOTES. "Over" is towards the nearest skin. Tried on paper: rays from the skin inward along its normals (deep structures
 * are met aslant, and one in the middle of the body from all sides at once), and one direction for each structure (a
 * muscle that winds round the hip has none). So each point of a surface looks its own way, to the skin nearest to it.
 */

export const SKIN = 'skin';

/** What some points of one structure saw of another. */
export interface Sight {
  /** Area, as seen from the skin, of the one's outer face that sees the other first, and of the inner face; mm2. */
  overMm2: number;
  underMm2: number;
  /** Area of the one that the other touches, mm2, and how near it comes, mm. */
  touchMm2: number;
  nearestMm: number;
  /** How far off it was, over and under, mm. */
  readonly gapsMm: number[];
}

/** All that was seen from one structure. */
export interface Surroundings {
  readonly id: string;
  /** Area of its outer and inner face, as seen from the skin, and of its whole surface, mm2. */
  outerMm2: number;
  innerMm2: number;
  wholeMm2: number;
  readonly sights: Map<string, Sight>;
}

/** How far apart two structures may be for one to lie over the other, and how near they are when they touch, mm. */
const REACH_MM = 45;
export const TOUCH_MM = 3;
/** Fat may be thicker than that; through more, one looks past what really lies between. */
const SKIN_REACH_MM = 50;
/** What looks this much towards the skin, or away from it, is an outer or an inner face; the cosine. */
const FACING = 0.4;
/** Rays start so far within the structure: its neighbour may reach into it a little, mm. */
const BACK_MM = 1;
const SEED = 6;
const MM2_A_POINT = 14;
const POINTS = { fewest: 300, most: 2500 };

/** What each structure sees of the others, from points all over it. @param skin whose inside they look at */
export function lookAround(bodies: readonly Body[], skin: Mesh): readonly Surroundings[] {
  const seek = skinSeeker(skin);
  return bodies.map((body) => {
    const seen: Surroundings = { id: body.id, outerMm2: 0, innerMm2: 0, wholeMm2: 0, sights: new Map() };
    const { areaMm2 } = body;
    const count = Math.round(Math.min(POINTS.most, Math.max(POINTS.fewest, areaMm2 / MM2_A_POINT)));
    const { points, normals } = drawSurfacePoints(body.mesh, count, seededRandom(SEED));
    for (let i = 0; i < points.length; i += 3) {
      const at = new Vector3().fromArray(points, i);
      if (body.halved && at.x > 0) continue;
      look(seen, bodies, body, seek, { at, normal: new Vector3().fromArray(normals, i), areaMm2: areaMm2 / count });
    }
    return seen;
  });
}

interface Spot {
  readonly at: Vector3;
  readonly normal: Vector3;
  readonly areaMm2: number;
}

const outward = new Vector3();

function look(
  seen: Surroundings,
  bodies: readonly Body[],
  body: Body,
  seek: ReturnType<typeof skinSeeker>,
  { at, normal, areaMm2 }: Spot,
): void {
  seen.wholeMm2 += areaMm2;
  for (const other of bodies) {
    if (other === body || other.box.distanceToPoint(at) > TOUCH_MM) continue;
    const distanceMm = other.distance(at, TOUCH_MM);
    if (distanceMm === null) continue;
    const sight = sightOf(seen, other.id);
    sight.touchMm2 += areaMm2;
    sight.nearestMm = Math.min(sight.nearestMm, distanceMm);
  }
  const skinMm = seek(at, outward);
  const facing = normal.dot(outward);
  if (Math.abs(facing) < FACING) return;
  const facedMm2 = areaMm2 * Math.abs(facing);
  if (facing > 0) seen.outerMm2 += facedMm2;
  else seen.innerMm2 += facedMm2;
  const first = firstFrom(bodies, body, at, outward.clone().multiplyScalar(Math.sign(facing)));
  const bare = facing > 0 && !first && skinMm < SKIN_REACH_MM ? { id: SKIN, gapMm: skinMm } : null;
  const next = first ?? bare;
  if (!next || next.id === body.id) return;
  const sight = sightOf(seen, next.id);
  if (facing > 0) sight.overMm2 += facedMm2;
  else sight.underMm2 += facedMm2;
  sight.gapsMm.push(Math.max(0, next.gapMm));
}

/** What is met first from a point of a structure, which may be itself where it is bent. */
function firstFrom(bodies: readonly Body[], self: Body, at: Vector3, way: Vector3) {
  const ray = new Ray(at.clone().addScaledVector(way, -BACK_MM), way);
  let first: { readonly id: string; readonly gapMm: number } | null = null;
  for (const body of bodies) {
    if (!ray.intersectsBox(body.box)) continue;
    const distanceMm = body.enter(ray, (first?.gapMm ?? REACH_MM) + BACK_MM);
    // A thin structure is entered at once when the ray starts behind it.
    if (distanceMm === null || (body === self && distanceMm < 2 * BACK_MM)) continue;
    first = { id: body.id, gapMm: distanceMm - BACK_MM };
  }
  return first;
}

function sightOf({ sights }: Surroundings, id: string): Sight {
  const known = sights.get(id) ?? { overMm2: 0, underMm2: 0, touchMm2: 0, nearestMm: TOUCH_MM, gapsMm: [] };
  sights.set(id, known);
  return known;
}
