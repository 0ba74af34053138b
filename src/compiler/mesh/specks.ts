import type { Mesh } from './mesh.ts';
import { findPieces } from './pieces.ts';

/** Drops pieces that enclose less than the given volume: crumbs that subtraction leaves behind. */
export function dropSpecks(mesh: Mesh, leastMm3: number): Mesh {
  const { count, ofVertex } = findPieces(mesh);
  const volumes = pieceVolumes(mesh, ofVertex, count);
  if (volumes.every((mm3) => mm3 >= leastMm3)) return mesh;
  const { positions, indices } = mesh;
  const target = new Int32Array(ofVertex.length).fill(-1);
  let kept = 0;
  for (let v = 0; v < target.length; v++) {
    const piece = ofVertex[v]!;
    if (piece >= 0 && volumes[piece]! >= leastMm3) target[v] = kept++;
  }
  const keptPositions = new Float32Array(3 * kept);
  for (let v = 0; v < target.length; v++)
    if (target[v]! >= 0) keptPositions.set(positions.subarray(3 * v, 3 * v + 3), 3 * target[v]!);
  const keptIndices = indices.filter((v) => target[v]! >= 0).map((v) => target[v]!);
  return { positions: keptPositions, indices: keptIndices };
}

/** Enclosed volume of each piece, mm³; negative where a piece is wound inside out. */
export function pieceVolumes({ positions, indices }: Mesh, ofVertex: Int32Array, count: number): number[] {
  const volumes = new Array<number>(count).fill(0);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const [ax, ay, az] = [positions[a]!, positions[a + 1]!, positions[a + 2]!];
    const [bx, by, bz] = [positions[b]!, positions[b + 1]!, positions[b + 2]!];
    const [cx, cy, cz] = [positions[c]!, positions[c + 1]!, positions[c + 2]!];
    const piece = ofVertex[indices[t]!]!;
    volumes[piece]! += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;
  }
  return volumes;
}
