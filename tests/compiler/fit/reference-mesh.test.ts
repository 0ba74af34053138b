import { Document, NodeIO } from '@gltf-transform/core';
import { describe, expect, it } from 'vitest';
import { readReferenceMesh } from '#src/compiler/fit/reference-mesh.ts';

/** Two triangles that share an edge by repeated vertices, and one that has collapsed. */
async function quadBytes(): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const points = [0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0];
  const position = document.createAccessor().setType('VEC3').setArray(new Float32Array(points)).setBuffer(buffer);
  const mesh = document.createMesh().addPrimitive(document.createPrimitive().setAttribute('POSITION', position));
  document.createScene().addChild(document.createNode().setMesh(mesh));
  return new NodeIO().writeBinary(document);
}

describe('readReferenceMesh', () => {
  it('welds repeated vertices and leaves out collapsed triangles', async () => {
    const { positions, indices } = await readReferenceMesh(await quadBytes(), 'quad.glb');
    expect(positions).toHaveLength(4 * 3);
    expect(Array.from(indices)).toEqual([0, 1, 2, 1, 3, 2]);
  });

  it('names a file that it cannot read', async () => {
    await expect(readReferenceMesh(new Uint8Array([1, 2, 3, 4]), 'broken.glb')).rejects.toThrow(
      /^broken\.glb: not a readable GLB/,
    );
  });
});
