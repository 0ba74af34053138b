import { type Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { Mesh } from '../mesh/mesh.ts';

/** A node of a GLB of the atlas: what it is called, its mesh in mm in the model frame, and whether it is mirrored. */
export interface GlbNode {
  readonly name: string;
  readonly mesh: Mesh;
  readonly mirrored: boolean;
}

/** Reads a GLB of the atlas; an error names the file. */
export async function readGlb(bytes: Uint8Array, fileName: string): Promise<GlbNode[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  let document: Document;
  try {
    document = await io.readBinary(bytes);
  } catch (error) {
    throw new Error(`${fileName}: not a readable GLB: ${error instanceof Error ? error.message : String(error)}`);
  }
  return document
    .getRoot()
    .listNodes()
    .map((node) => {
      const primitive = node.getMesh()?.listPrimitives()[0];
      const position = primitive?.getAttribute('POSITION');
      const corners = primitive?.getIndices()?.getArray();
      if (!position || !corners) throw new Error(`${fileName}: node ${node.getName()} has no indexed triangles`);
      const mirrored = node.getScale()[0] < 0;
      return { name: node.getName(), mesh: meshOf(position, corners, mirrored), mirrored };
    });
}

interface Points {
  getCount(): number;
  getElement(index: number, target: number[]): number[];
}

function meshOf(position: Points, corners: ArrayLike<number>, mirrored: boolean): Mesh {
  const positions = new Float32Array(3 * position.getCount());
  const point: number[] = [0, 0, 0];
  for (let v = 0; v < position.getCount(); v++) {
    position.getElement(v, point);
    for (let axis = 0; axis < 3; axis++) positions[3 * v + axis] = point[axis]! * MM_PER_METRE;
    if (mirrored) positions[3 * v]! *= -1;
  }
  const indices = Uint32Array.from(corners);
  // A mirror image is inside out until its triangles are turned.
  if (mirrored) for (let t = 0; t < indices.length; t += 3) indices.subarray(t + 1, t + 3).reverse();
  return { positions, indices };
}
