import type { PlaceOnBody, PosedBody } from '#src/anatomy/body/body-figure.ts';
import { type Ball, ballOf, sphere } from '#src/anatomy/body/flesh.ts';
import { PLACES, spotAt } from '#src/anatomy/body/places.ts';
import { plus } from '#src/anatomy/body/turn.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { JOINTS, PARTS, type PartShape } from './body-parts.ts';
import { depthOf, outlineOf, type Point2, type Sight } from './outline.ts';

/** Paths to fill, from back to front. A region is cut off where its part ends. */
export type Stroke =
  | { readonly kind: 'edge' | 'near' | 'far'; readonly outline: readonly Point2[] }
  | { readonly kind: 'region'; readonly outline: readonly Point2[]; readonly within: readonly (readonly Point2[])[] };

/** How thick the line round a part is, cm. */
const EDGE_CM = 0.75;
/** How far a joint is smoothed over into the part behind it, in its own length. */
const SMOOTH_SHARE = 0.4;

/** The body as paths, from back to front: each part with its edge, and the joints smoothed over. */
export function drawBody(body: PosedBody, region: readonly PlaceOnBody[], sight: Sight): readonly Stroke[] {
  const far = farLimbs(body, sight);
  const drawn = new Set<string>();
  return PARTS.toSorted((a, b) => depth(body, a, sight) - depth(body, b, sight)).flatMap((part) => {
    const fill = far.has(part.limb) ? ('far' as const) : ('near' as const);
    const skins = part.skins.map((names) => names.map((name) => ballOf(body.balls, name)));
    const edges = skins.map((balls): Stroke => ({ kind: 'edge', outline: outlineOf(balls, sight, EDGE_CM) }));
    const fills = skins.map((balls) => outlineOf(balls, sight));
    const smooth = smoothings(body, part, drawn, sight).map((outline): Stroke => ({ kind: fill, outline }));
    drawn.add(part.name);
    return [
      ...edges,
      ...fills.map((outline): Stroke => ({ kind: fill, outline })),
      ...smooth,
      ...region.filter((one) => partOf(one) === part.name).map((one) => regionOn(body, one, sight, fills)),
    ];
  });
}

/** What covers the edge of a part where it goes over into one that is drawn already. */
function smoothings(body: PosedBody, part: PartShape, drawn: ReadonlySet<string>, sight: Sight) {
  return JOINTS.flatMap(({ ball, parts, toward }) => {
    const here = parts.indexOf(part.name);
    if (here < 0) return [];
    const there = 1 - here;
    const neighbour = parts[there] ?? '';
    if (!drawn.has(neighbour) || part.name === 'trunk') return [];
    const from = ballOf(body.balls, ball);
    return [outlineOf([from, between(from, ballOf(body.balls, toward[there] ?? ''), SMOOTH_SHARE)], sight)];
  });
}

function regionOn(
  body: PosedBody,
  { place, side }: PlaceOnBody,
  sight: Sight,
  within: readonly (readonly Point2[])[],
): Stroke {
  const { at, out } = spotAt(body.bones, place, side);
  const { radiusCm } = PLACES[place];
  return { kind: 'region', outline: outlineOf([sphere(plus(at, out, -radiusCm / 3), radiusCm)], sight), within };
}

const LIMB_FRAMES: Readonly<Record<string, string>> = { thigh: 'thigh', shank: 'shank', foot: 'foot' };

/** The part on which a region is drawn. */
function partOf({ place, side }: PlaceOnBody): string {
  const { frame } = PLACES[place];
  const limb = LIMB_FRAMES[frame];
  return limb ? `${limb}-${side}` : 'trunk';
}

/** A limb is far when its root lies clearly behind that of its twin. */
const FAR_SHARE = 0.7;

function farLimbs({ balls }: PosedBody, sight: Sight): ReadonlySet<string> {
  const far = new Set<string>();
  for (const [limb, root] of [
    ['leg', 'hip'],
    ['arm', 'yoke'],
  ] as const) {
    const own = ballOf(balls, `${root}-own`).centre;
    const other = ballOf(balls, `${root}-other`).centre;
    const ahead = depthOf(plus(own, other, -1), sight);
    const wide = Math.hypot(...plus(own, other, -1));
    if (Math.abs(ahead) > FAR_SHARE * wide) far.add(`${limb}-${ahead > 0 ? 'other' : 'own'}`);
  }
  return far;
}

function depth({ balls }: PosedBody, { skins, biasCm }: PartShape, sight: Sight): number {
  const names = [...new Set(skins.flat())];
  return biasCm + names.reduce((sum, name) => sum + depthOf(ballOf(balls, name).centre, sight), 0) / names.length;
}

function between(a: Ball, b: Ball, share: number): Ball {
  const mixed = (from: Vec3, to: Vec3) => plus(from, plus(to, from, -1), share);
  const [ax, ay, az] = a.axes;
  const [bx, by, bz] = b.axes;
  return { centre: mixed(a.centre, b.centre), axes: [mixed(ax, bx), mixed(ay, by), mixed(az, bz)] };
}
