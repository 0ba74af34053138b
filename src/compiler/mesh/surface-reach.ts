import type { Mesh } from './mesh.ts';

/**
 * NOTES
 * - Answers "how far is this point from the mesh, if it is near at all": everything past the reach is reported as past it.
 * - Triangles are listed in the cells of a hash grid that their neighbourhood touches (box and plane test), so one cell
 *   holds all candidates of a point and no ring of cells need be searched. A bounding volume hierarchy would answer far
 *   points too, but needs a library that this folder may not import and is slower for points that hug the surface.
 */
export interface SurfaceReach {
  /** Distance to the mesh, mm, or Infinity when it is more than the reach. */
  readonly distanceMm: (x: number, y: number, z: number) => number;
}

const KEY_OFFSET = 1 << 16;
const KEY_RANGE = 1 << 17;

function keyOf(cx: number, cy: number, cz: number): number {
  return ((cx + KEY_OFFSET) * KEY_RANGE + cy + KEY_OFFSET) * KEY_RANGE + cz + KEY_OFFSET;
}

/** Indexes a mesh for distances up to `reachMm`. */
export function surfaceReach(mesh: Mesh, reachMm: number): SurfaceReach {
  const { positions, indices } = mesh;
  const cellMm = Math.max(1, 2 * reachMm);
  const cells = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3)
    visitCells(mesh, t, cellMm, reachMm, (cx, cy, cz) => {
      const key = keyOf(cx, cy, cz);
      const list = cells.get(key);
      if (list) list.push(t);
      else cells.set(key, [t]);
    });
  return {
    distanceMm(x, y, z) {
      const list = cells.get(keyOf(Math.floor(x / cellMm), Math.floor(y / cellMm), Math.floor(z / cellMm)));
      let least = reachMm * reachMm;
      let found = false;
      for (let i = 0; list && i < list.length; i++) {
        const squared = squaredDistance(positions, indices, list[i]!, x, y, z);
        if (squared > least) continue;
        least = squared;
        found = true;
      }
      return found ? Math.sqrt(Math.max(0, least)) : Number.POSITIVE_INFINITY;
    },
  };
}

function visitCells(
  { positions, indices }: Mesh,
  t: number,
  cellMm: number,
  reachMm: number,
  visit: (cx: number, cy: number, cz: number) => void,
): void {
  const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
  const corner = (axis: number) => [positions[a + axis]!, positions[b + axis]!, positions[c + axis]!] as const;
  const first = [0, 1, 2].map((axis) => Math.floor((Math.min(...corner(axis)) - reachMm) / cellMm));
  const last = [0, 1, 2].map((axis) => Math.floor((Math.max(...corner(axis)) + reachMm) / cellMm));
  const [[ax, bx, cx], [ay, by, cy], [az, bz, cz]] = [corner(0), corner(1), corner(2)];
  const nx = (by - ay) * (cz - az) - (bz - az) * (cy - ay);
  const ny = (bz - az) * (cx - ax) - (bx - ax) * (cz - az);
  const nz = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const length = Math.hypot(nx, ny, nz);
  const slack = reachMm * length + (cellMm / 2) * (Math.abs(nx) + Math.abs(ny) + Math.abs(nz));
  for (let z = first[2]!; z <= last[2]!; z++)
    for (let y = first[1]!; y <= last[1]!; y++)
      for (let x = first[0]!; x <= last[0]!; x++) {
        const offPlane =
          nx * ((x + 0.5) * cellMm - ax) + ny * ((y + 0.5) * cellMm - ay) + nz * ((z + 0.5) * cellMm - az);
        if (Math.abs(offPlane) <= slack) visit(x, y, z);
      }
}

/** Squared distance to the triangle that starts at index `t`: to its plane over the inside, else to the nearest edge. */
function squaredDistance(
  positions: Float32Array,
  indices: Uint32Array,
  t: number,
  x: number,
  y: number,
  z: number,
): number {
  const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
  const [px, py, pz] = [x - positions[a]!, y - positions[a + 1]!, z - positions[a + 2]!];
  const ux = positions[b]! - positions[a]!;
  const uy = positions[b + 1]! - positions[a + 1]!;
  const uz = positions[b + 2]! - positions[a + 2]!;
  const vx = positions[c]! - positions[a]!;
  const vy = positions[c + 1]! - positions[a + 1]!;
  const vz = positions[c + 2]! - positions[a + 2]!;
  const uu = ux * ux + uy * uy + uz * uz;
  const uv = ux * vx + uy * vy + uz * vz;
  const vv = vx * vx + vy * vy + vz * vz;
  const pu = px * ux + py * uy + pz * uz;
  const pv = px * vx + py * vy + pz * vz;
  const pp = px * px + py * py + pz * pz;
  const area = uu * vv - uv * uv;
  const s = (vv * pu - uv * pv) / area;
  const r = (uu * pv - uv * pu) / area;
  if (s >= 0 && r >= 0 && s + r <= 1) return pp + s * (s * uu + 2 * r * uv - 2 * pu) + r * (r * vv - 2 * pv);
  const onU = clampUnit(pu / uu);
  const onV = clampUnit(pv / vv);
  const ww = uu - 2 * uv + vv;
  const qw = uu - uv - pu + pv;
  const onW = clampUnit(qw / ww);
  return Math.min(
    pp + onU * (onU * uu - 2 * pu),
    pp + onV * (onV * vv - 2 * pv),
    pp + uu - 2 * pu + onW * (onW * ww - 2 * qw),
  );
}

function clampUnit(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
