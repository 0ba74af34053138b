import type { PosedBody } from '#src/anatomy/body/contacts.ts';
import { type Ball, ballOf, sphere } from '#src/anatomy/body/flesh.ts';
import { PLACES, spotAt } from '#src/anatomy/body/places.ts';
import type { PlaceOnBody } from '#src/anatomy/body/stance.ts';
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
/** A region fades out toward its rim, so it is drawn larger than it is. */
const GLOW = 1.35;
/** How far a joint is smoothed over into the part behind it, in its own length. */
const SMOOTH_SHARE = 0.4;

/** The body as paths, from back to front: each part with its edge, and the joints smoothed over. */
export function drawBody(body: PosedBody, region: readonly PlaceOnBody[], sight: Sight): readonly Stroke[] {
  const far = farLimbs(body, sight);
  const ordered = PARTS.toSorted((a, b) => depth(body, a, sight) - depth(body, b, sight));
  const carriers = ordered.filter(({ name, limb }) => CARRIERS.test(name) && !far.has(limb));
  const drawn = new Set<string>();
  return ordered.flatMap((part) => {
    const fill = far.has(part.limb) ? ('far' as const) : ('near' as const);
    const smooth = smoothings(body, part, drawn, sight);
    drawn.add(part.name);
    return [
      ...skins(body, part, sight, EDGE_CM).map((outline): Stroke => ({ kind: 'edge', outline })),
      ...[...skins(body, part, sight), ...smooth].map((outline): Stroke => ({ kind: fill, outline })),
      ...(part === carriers.at(-1) ? region.map((one) => regionOn(body, one, carriers, sight)) : []),
    ];
  });
}

/** The parts that techniques work on; a region may lie on more than one of them. */
const CARRIERS = /^(trunk|thigh)/;

function skins({ balls }: PosedBody, part: PartShape, sight: Sight, growCm = 0): readonly (readonly Point2[])[] {
  return part.skins.map((names) => {
    const held = names.map((name) => ballOf(balls, name));
    return outlineOf(held, sight, growCm);
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

/** A region on the parts that carry it; it does not run out over their edges. */
function regionOn(body: PosedBody, { place, side }: PlaceOnBody, carriers: readonly PartShape[], sight: Sight): Stroke {
  const { at, out } = spotAt(body.bones, place, side);
  const { radiusCm } = PLACES[place];
  const outline = outlineOf([sphere(plus(at, out, -radiusCm / 3), radiusCm * GLOW)], sight);
  return { kind: 'region', outline, within: carriers.flatMap((part) => skins(body, part, sight)) };
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
