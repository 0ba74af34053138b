import type { Mesh } from '../mesh/mesh.ts';

/** A connected part of a mesh. */
export interface Shell {
  readonly mesh: Mesh;
  /** Enclosed volume, mm3: negative where the faces look inwards, as around a void. */
  readonly volumeMm3: number;
  readonly areaMm2: number;
}

/** Splits a mesh into its connected parts, the largest first. */
export function splitShells(mesh: Mesh): Shell[] {
  const roots = connectVertices(mesh);
  const parts = new Map<number, number[]>();
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const root = roots[mesh.indices[t]!]!;
    const part = parts.get(root);
    if (part) part.push(t);
    else parts.set(root, [t]);
  }
  return [...parts.values()].map((triangles) => shellOf(mesh, triangles)).sort((a, b) => b.areaMm2 - a.areaMm2);
}

/** The shells as one mesh again. */
export function joinShells(shells: readonly Shell[]): Mesh {
  const positions = new Float32Array(shells.reduce((sum, { mesh }) => sum + mesh.positions.length, 0));
  const indices = new Uint32Array(shells.reduce((sum, { mesh }) => sum + mesh.indices.length, 0));
  let [p, t] = [0, 0];
  for (const { mesh } of shells) {
    indices.set(
      mesh.indices.map((index) => index + p / 3),
      t,
    );
    positions.set(mesh.positions, p);
    p += mesh.positions.length;
    t += mesh.indices.length;
  }
  return { positions, indices };
}

function connectVertices({ positions, indices }: Mesh): Int32Array {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const find = (start: number): number => {
    let i = start;
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  for (let t = 0; t < indices.length; t += 3) {
    parent[find(indices[t + 1]!)] = find(indices[t]!);
    parent[find(indices[t + 2]!)] = find(indices[t]!);
  }
  return parent.map((_, i) => find(i));
}

function shellOf({ positions, indices }: Mesh, triangles: readonly number[]): Shell {
  const renumbered = new Map<number, number>();
  const corners = new Uint32Array(triangles.length * 3);
  const points: number[] = [];
  let [volumeMm3, areaMm2] = [0, 0];
  for (const [n, t] of triangles.entries()) {
    for (let k = 0; k < 3; k++) {
      const from = indices[t + k]!;
      let to = renumbered.get(from);
      if (to === undefined) {
        to = renumbered.size;
        renumbered.set(from, to);
        points.push(positions[3 * from]!, positions[3 * from + 1]!, positions[3 * from + 2]!);
      }
      corners[3 * n + k] = to;
    }
    const [a, b, c] = [0, 1, 2].map((k) => {
      const o = 3 * corners[3 * n + k]!;
      return [points[o]!, points[o + 1]!, points[o + 2]!] as const;
    }) as [Point, Point, Point];
    areaMm2 += triangleArea(a, b, c);
    volumeMm3 += determinant(a, b, c) / 6;
  }
  return { mesh: { positions: new Float32Array(points), indices: corners }, volumeMm3, areaMm2 };
}

type Point = readonly [number, number, number];

function triangleArea(a: Point, b: Point, c: Point): number {
  const [px, py, pz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [qx, qy, qz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  return Math.hypot(py * qz - pz * qy, pz * qx - px * qz, px * qy - py * qx) / 2;
}

function determinant(a: Point, b: Point, c: Point): number {
  return a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
}
