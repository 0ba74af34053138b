import type { Mesh } from './mesh.ts';

/** Which piece each vertex belongs to; a vertex without triangles belongs to none (-1). */
export interface Pieces {
  readonly count: number;
  readonly ofVertex: Int32Array;
}

/** Finds the connected pieces of a mesh, numbered in the order of their first triangle. */
export function findPieces({ positions, indices }: Mesh): Pieces {
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, v) => v);
  const root = (vertex: number) => {
    let v = vertex;
    while (parent[v] !== v) {
      parent[v] = parent[parent[v]!]!;
      v = parent[v]!;
    }
    return v;
  };
  for (let t = 0; t < indices.length; t += 3) {
    const a = root(indices[t]!);
    parent[root(indices[t + 1]!)] = a;
    parent[root(indices[t + 2]!)] = a;
  }
  const ofVertex = new Int32Array(parent.length).fill(-1);
  let count = 0;
  for (const vertex of indices) {
    const top = root(vertex);
    if (ofVertex[top] === -1) ofVertex[top] = count++;
    ofVertex[vertex] = ofVertex[top]!;
  }
  return { count, ofVertex };
}
