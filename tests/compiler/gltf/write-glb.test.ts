import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { expect, test } from 'vitest';
import type { ShadedMesh } from '#src/compiler/gltf/shaded-mesh.ts';
import { type GlbPart, writeGlb } from '#src/compiler/gltf/write-glb.ts';

/** A tetrahedron with its corner at a point of the pelvis, in mm. */
function tetrahedron(): ShadedMesh {
  const positions = new Float32Array([-81.013, 4.237, 12.001, -61, 4, 12, -81, 24, 12, -81, 4, 32]);
  const s = Math.sqrt(1 / 3);
  return {
    positions,
    indices: new Uint32Array([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3]),
    normals: new Float32Array([-s, -s, -s, 1, 0, 0, 0, 1, 0, 0, 0, 1]),
    openness: new Float32Array([1, 0.5, 0, 0.25]),
    fibres: {
      sectionMm: new Float32Array([-40, 12.5, 0, 0, 40, 1, 7, -7]),
      progress: new Float32Array([0, 1, 0.5, 0.2]),
      tendon: new Float32Array([1, 1, 0, 0]),
    },
  };
}

const part: GlbPart = { id: 'piriformis-right', twinId: 'piriformis-left', system: 'muscle', mesh: tetrahedron() };

async function read(bytes: Uint8Array) {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  return (await io.readBinary(bytes)).getRoot();
}

test('positions come back in metres within a sixty-fourth of a millimetre', async () => {
  await MeshoptEncoder.ready;
  const root = await read(await writeGlb([part], MeshoptEncoder));
  const stored = root.listMeshes()[0]?.listPrimitives()[0]?.getAttribute('POSITION');
  const corners = Array.from({ length: 4 }, (_, i) => stored?.getElement(i, []).map((m) => m * 1000) ?? []);
  for (let v = 0; v < 4; v++) {
    const wanted = [...part.mesh.positions.slice(3 * v, 3 * v + 3)];
    const gap = Math.min(...corners.map((c) => Math.max(...c.map((mm, axis) => Math.abs(mm - (wanted[axis] ?? 0))))));
    expect(gap).toBeLessThan(1 / 64);
  }
});

test('the twin shares the mesh and is mirrored; both nodes carry the ids', async () => {
  await MeshoptEncoder.ready;
  const root = await read(await writeGlb([part], MeshoptEncoder));
  expect(root.listNodes().map((node) => [node.getName(), node.getScale()])).toEqual([
    ['piriformis-right', [1, 1, 1]],
    ['piriformis-left', [-1, 1, 1]],
  ]);
  expect(root.listMeshes()).toHaveLength(1);
});

test('shade and section of each vertex travel with it', async () => {
  await MeshoptEncoder.ready;
  const root = await read(await writeGlb([part], MeshoptEncoder));
  const primitive = root.listMeshes()[0]?.listPrimitives()[0];
  const [position, shade, section, normal] = ['POSITION', '_SHADE', 'TEXCOORD_0', 'NORMAL'].map((key) =>
    primitive?.getAttribute(key),
  );
  const corner = [0, 1, 2, 3].find((i) => (position?.getElement(i, [])[0] ?? 0) > -0.07) ?? -1;
  expect(shade?.getElement(corner, []).map((byte) => Math.round(byte * 255))).toEqual([128, 255, 255]);
  expect(section?.getElement(corner, []).map((value) => Math.round((value - 0.5) * 1024 * 8) / 8)).toEqual([0, 0]);
  expect(normal?.getElement(corner, [])[0]).toBeGreaterThan(0.99);
});

test('the same parts give the same bytes', async () => {
  await MeshoptEncoder.ready;
  expect(await writeGlb([part], MeshoptEncoder)).toEqual(await writeGlb([part], MeshoptEncoder));
});

test('a mesh beyond the range of the lattice is refused', async () => {
  await MeshoptEncoder.ready;
  const far = { ...part, mesh: { ...tetrahedron(), positions: tetrahedron().positions.map((mm) => mm * 100) } };
  await expect(writeGlb([far], MeshoptEncoder)).rejects.toThrow('lies beyond the metre');
});
