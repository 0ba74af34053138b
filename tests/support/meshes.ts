import type { Mesh } from '#src/compiler/mesh/mesh.ts';

/** The least closed mesh: a corner of the axes cut off at `sizeMm`, wound outwards. */
export function tetrahedron(sizeMm = 10, [x, y, z]: readonly [number, number, number] = [0, 0, 0]): Mesh {
  return {
    positions: Float32Array.from([x, y, z, x + sizeMm, y, z, x, y + sizeMm, z, x, y, z + sizeMm]),
    indices: Uint32Array.from([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3]),
  };
}

/** Several meshes as one, side by side in the arrays. */
export function joined(...meshes: readonly Mesh[]): Mesh {
  const positions = meshes.flatMap((mesh) => [...mesh.positions]);
  let offset = 0;
  const indices = meshes.flatMap((mesh) => {
    const shifted = Array.from(mesh.indices, (vertex) => vertex + offset);
    offset += mesh.positions.length / 3;
    return shifted;
  });
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}

/** The mesh with its list of vertex indices changed by hand. */
export function reindexed(mesh: Mesh, change: (indices: number[]) => number[]): Mesh {
  return { positions: mesh.positions, indices: Uint32Array.from(change([...mesh.indices])) };
}

/** The same mesh with every triangle turned over. */
export function insideOut(mesh: Mesh): Mesh {
  return reindexed(mesh, (indices) => indices.reverse());
}

/** Enclosed volume, mm³. */
export function volumeOf({ positions, indices }: Mesh): number {
  let sum = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => positions.subarray(indices[t + k]! * 3, indices[t + k]! * 3 + 3));
    sum += a![0]! * (b![1]! * c![2]! - b![2]! * c![1]!);
    sum += a![1]! * (b![2]! * c![0]! - b![0]! * c![2]!);
    sum += a![2]! * (b![0]! * c![1]! - b![1]! * c![0]!);
  }
  return sum / 6;
}

/** The triangles as sorted corner coordinates: equal for meshes that differ in numbering only. */
export function trianglesAsSet({ positions, indices }: Mesh): string[] {
  const place = (vertex: number) => positions.subarray(vertex * 3, vertex * 3 + 3).join(' ');
  const triangles: string[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => place(indices[t + k]!));
    const first = corners.indexOf([...corners].sort()[0]!);
    triangles.push([0, 1, 2].map((k) => corners[(first + k) % 3]).join(' | '));
  }
  return triangles.sort();
}
