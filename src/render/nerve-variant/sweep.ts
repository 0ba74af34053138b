import { BufferGeometry, CatmullRomCurve3, Vector3 } from 'three';
import { alongAt } from './flat-course.ts';

/** One place of a flat cord: mm. Without a normal, the frame is carried on from the place before. */
export interface CordRow {
  readonly at: Vector3;
  /** Across the flat side, of unit length. */
  readonly normal: Vector3 | null;
  readonly widthMm: number;
  readonly thicknessMm: number;
}

type FramedRow = CordRow & { readonly normal: Vector3 };

const STEP_MM = 1.2;
const SIDES = 20;
/** 1 is an ellipse, 0 a box. */
const FULLNESS = 0.76;
/** Rings that round off an end. */
const CAP_RINGS = 3;

/** A smooth flat cord along rows, with rounded ends; mm. The first row and the last have normals. */
export function sweep(rows: readonly CordRow[]): BufferGeometry {
  const framed = carryFrames(rows);
  const curve = new CatmullRomCurve3(
    framed.map(({ at }) => at),
    false,
    'centripetal',
  );
  const steps = Math.ceil(curve.getLength() / STEP_MM);
  const rings = Array.from({ length: steps + 1 }, (_, i) => ringAt(framed, curve, i / steps));
  const [first, last] = [rings[0]!, rings[steps]!];
  return skin([...cap(first, -1).toReversed(), ...rings, ...cap(last, 1)]);
}

interface Ring {
  readonly at: Vector3;
  readonly along: Vector3;
  /** From the middle to the rim, across the cord and through its flat side. */
  readonly wide: Vector3;
  readonly thick: Vector3;
}

function ringAt(rows: readonly FramedRow[], curve: CatmullRomCurve3, part: number): Ring {
  const place = part * (rows.length - 1);
  const index = Math.min(rows.length - 2, Math.floor(place));
  const [from, to] = [rows[index]!, rows[index + 1]!];
  const between = place - index;
  const blend = (a: number, b: number) => a + (b - a) * between;
  const along = curve.getTangent(part);
  const normal = from.normal.clone().lerp(to.normal, between);
  normal.addScaledVector(along, -normal.dot(along)).normalize();
  const across = new Vector3().crossVectors(along, normal);
  return {
    at: curve.getPoint(part),
    along,
    wide: across.multiplyScalar(blend(from.widthMm, to.widthMm) / 2),
    thick: normal.multiplyScalar(blend(from.thicknessMm, to.thicknessMm) / 2),
  };
}

/** Ever smaller rings beyond an end. @param way 1 onward, -1 backward */
function cap({ at, along, wide, thick }: Ring, way: 1 | -1): readonly Ring[] {
  const reach = thick.length();
  return Array.from({ length: CAP_RINGS }, (_, i) => {
    const angle = ((i + 1) * Math.PI) / 2 / CAP_RINGS;
    const size = Math.max(Math.cos(angle), 1e-3);
    return {
      at: at.clone().addScaledVector(along, way * reach * Math.sin(angle)),
      along,
      wide: wide.clone().multiplyScalar(size),
      thick: thick.clone().multiplyScalar(size),
    };
  });
}

/** Between an ellipse and a box, as the flat nerves of the atlas are. */
function fuller(part: number): number {
  return Math.sign(part) * Math.abs(part) ** FULLNESS;
}

function skin(rings: readonly Ring[]): BufferGeometry {
  const points = rings.flatMap(({ at, wide, thick }) =>
    Array.from({ length: SIDES }, (_, k) => {
      const angle = (k * 2 * Math.PI) / SIDES;
      return at
        .clone()
        .addScaledVector(wide, fuller(Math.cos(angle)))
        .addScaledVector(thick, fuller(Math.sin(angle)));
    }),
  );
  const indices = rings.slice(1).flatMap((_, ring) =>
    Array.from({ length: SIDES }, (_, k) => {
      const [a, b] = [ring * SIDES + k, ring * SIDES + ((k + 1) % SIDES)];
      return [a, b, a + SIDES, b, b + SIDES, a + SIDES];
    }).flat(),
  );
  const geometry = new BufferGeometry().setFromPoints(points).setIndex(indices);
  geometry.computeVertexNormals();
  return geometry;
}

/** Gives each row a normal: carried along the way without turning about it, and turned evenly to meet the next that is given. */
function carryFrames(rows: readonly CordRow[]): readonly FramedRow[] {
  const out: FramedRow[] = [];
  let from = 0;
  for (let to = 1; to < rows.length; to++) {
    const goal = rows[to]!.normal;
    if (!goal) continue;
    out.push(...carried(rows.slice(from, to + 1), goal, out.at(-1)?.normal ?? null).slice(out.length > 0 ? 1 : 0));
    from = to;
  }
  return out;
}

function carried(rows: readonly CordRow[], goal: Vector3, start: Vector3 | null): FramedRow[] {
  const line = rows.map(({ at }) => at);
  const along = line.map((_, i) => alongAt(line, i));
  const normals: Vector3[] = [start ?? rows[0]!.normal ?? new Vector3(0, 0, 1)];
  for (let i = 1; i < rows.length; i++) normals.push(across(normals[i - 1]!, along[i]!));
  const end = normals.at(-1)!;
  const axis = along.at(-1)!;
  const flat = across(goal, axis);
  if (flat.dot(end) < 0) flat.negate();
  const turn = Math.atan2(new Vector3().crossVectors(end, flat).dot(axis), end.dot(flat));
  return rows.map((row, i) => {
    const normal = normals[i]!.clone().applyAxisAngle(along[i]!, (turn * i) / (rows.length - 1));
    return { ...row, normal };
  });
}

function across(normal: Vector3, along: Vector3): Vector3 {
  return normal.clone().addScaledVector(along, -normal.dot(along)).normalize();
}
