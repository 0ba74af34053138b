import { type Document, NodeIO } from '@gltf-transform/core';
import type { Mesh } from '../mesh/mesh.ts';

/** Vertices closer than this are one vertex: the references repeat vertices along seams. */
const WELD_MM = 0.001;

/** Reads a reference GLB (millimetres already) into one welded mesh without collapsed triangles. */
export async function readReferenceMesh(bytes: Uint8Array, fileName: string): Promise<Mesh> {
  let document: Document;
  try {
    document = await new NodeIO().readBinary(bytes);
  } catch (error) {
    throw new Error(`${fileName}: not a readable GLB: ${error instanceof Error ? error.message : String(error)}`);
  }
  const points: number[] = [];
  const corners: number[] = [];
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      const positions = primitive.getAttribute('POSITION')?.getArray();
      if (!positions) throw new Error(`${fileName}: a primitive has no POSITION`);
      const base = points.length / 3;
      for (const value of positions) points.push(value);
      const indices =
        primitive.getIndices()?.getArray() ?? Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
      for (const index of indices) corners.push(base + index);
    }
  }
  if (corners.length === 0) throw new Error(`${fileName}: holds no triangles`);
  return weld(points, corners);
}

function weld(points: readonly number[], corners: readonly number[]): Mesh {
  const seen = new Map<string, number>();
  const positions: number[] = [];
  const target = new Uint32Array(points.length / 3);
  for (let i = 0; i < target.length; i++) {
    const [x, y, z] = [points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!];
    const key = `${Math.round(x / WELD_MM)},${Math.round(y / WELD_MM)},${Math.round(z / WELD_MM)}`;
    let index = seen.get(key);
    if (index === undefined) {
      index = positions.length / 3;
      seen.set(key, index);
      positions.push(x, y, z);
    }
    target[i] = index;
  }
  const indices: number[] = [];
  for (let t = 0; t + 2 < corners.length; t += 3) {
    const [a, b, c] = [target[corners[t]!]!, target[corners[t + 1]!]!, target[corners[t + 2]!]!];
    if (a !== b && b !== c && a !== c) indices.push(a, b, c);
  }
  return { positions: new Float32Array(positions), indices: new Uint32Array(indices) };
}
