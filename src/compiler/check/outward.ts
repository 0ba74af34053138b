import type { Mesh } from '../mesh/mesh.ts';
import { findPieces } from '../mesh/pieces.ts';
import { pieceVolumes } from '../mesh/specks.ts';

/** Every piece encloses a volume and faces out of it: none is inside out, flat, or the wall of a cavity. */
export function checkOutward(mesh: Mesh): string[] {
  const { count, ofVertex } = findPieces(mesh);
  return pieceVolumes(mesh, ofVertex, count).flatMap((volumeMm3, piece) =>
    volumeMm3 > 0
      ? []
      : [`piece ${piece} of ${count} encloses ${volumeMm3.toFixed(2)} mm³: inside out, or the wall of a cavity`],
  );
}
