import type { Mesh } from './mesh.ts';
import { findPieces } from './pieces.ts';

export interface MeshTopology {
  readonly pieces: number;
  /** Handles, summed over all pieces: a ball has none, a ring one. */
  readonly genus: number;
}

/** Pieces and genus of a closed manifold mesh, by Euler's formula; meaningless for a mesh with defects. */
export function topologyOf(mesh: Mesh): MeshTopology {
  const { count, ofVertex } = findPieces(mesh);
  const vertices = ofVertex.reduce((sum, piece) => (piece < 0 ? sum : sum + 1), 0);
  const faces = mesh.indices.length / 3;
  const euler = vertices - (faces * 3) / 2 + faces;
  return { pieces: count, genus: count - euler / 2 };
}
