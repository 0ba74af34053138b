import { type Buffer, Document, type Material, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import type { MeshoptEncoder } from 'meshoptimizer';
import type { System } from '#src/anatomy/ids.ts';
import { orderVertices } from './order-vertices.ts';
import { interleaveBytes, quantisePositions, quantiseSection } from './quantise.ts';
import type { ShadedMesh } from './shaded-mesh.ts';

/** One stored mesh: the right or midline structure, and the node of its left twin where it has one. */
export interface GlbPart {
  readonly id: string;
  /** Shows the same mesh mirrored in x = 0. */
  readonly twinId: string | null;
  readonly system: System;
  readonly mesh: ShadedMesh;
}

const COPYRIGHT = 'CC BY-SA 4.0; credits in models/README.md';

/** What a viewer that knows nothing of tissues shows: linear red, green, blue. */
const TINTS: Readonly<Record<System, readonly [number, number, number]>> = {
  bone: [0.78, 0.7, 0.55],
  joint: [0.45, 0.6, 0.7],
  ligament: [0.75, 0.72, 0.65],
  muscle: [0.45, 0.08, 0.06],
  nerve: [0.85, 0.65, 0.15],
  fascia: [0.8, 0.78, 0.72],
  skin: [0.7, 0.45, 0.34],
};

/** Writes a GLB with a node per structure: metres, quantised, meshopt-compressed; the same bytes for the same parts. */
export async function writeGlb(parts: readonly GlbPart[], encoder: typeof MeshoptEncoder): Promise<Uint8Array> {
  const document = new Document();
  document.getRoot().getAsset().copyright = COPYRIGHT;
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const buffer = document.createBuffer();
  const scene = document.createScene();
  document.getRoot().setDefaultScene(scene);
  const materials = new Map<System, Material>();
  for (const { id, twinId, system, mesh } of parts) {
    const material = materials.get(system) ?? createTissue(document, system);
    materials.set(system, material);
    const shape = createMesh(document, buffer, orderVertices(mesh, encoder), material).setName(id);
    scene.addChild(document.createNode(id).setMesh(shape));
    if (twinId) scene.addChild(document.createNode(twinId).setMesh(shape).setScale([-1, 1, 1]));
  }
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.encoder': encoder });
  return io.writeBinary(document);
}

function createTissue(document: Document, system: System): Material {
  return document
    .createMaterial(system)
    .setBaseColorFactor([...TINTS[system], 1])
    .setMetallicFactor(0)
    .setRoughnessFactor(0.7);
}

/** Attributes as `models/README.md` describes them for whoever draws the atlas. */
function createMesh(document: Document, buffer: Buffer, mesh: ShadedMesh, material: Material) {
  const count = mesh.positions.length / 3;
  const section = mesh.fibres?.sectionMm ?? new Float32Array(2 * count);
  const none = new Float32Array(count);
  const shade = interleaveBytes([mesh.openness, mesh.fibres?.progress ?? none, mesh.fibres?.tendon ?? none]);
  const attribute = (type: 'VEC2' | 'VEC3', array: Int16Array | Uint16Array | Float32Array | Uint8Array) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as Int16Array<ArrayBuffer>)
      .setNormalized(!(array instanceof Float32Array))
      .setBuffer(buffer);
  const indices = count > 0xffff ? mesh.indices : Uint16Array.from(mesh.indices);
  const primitive = document
    .createPrimitive()
    .setMaterial(material)
    .setIndices(
      document
        .createAccessor()
        .setType('SCALAR')
        .setArray(indices as Uint16Array<ArrayBuffer>)
        .setBuffer(buffer),
    )
    .setAttribute('POSITION', attribute('VEC3', quantisePositions(mesh.positions)))
    .setAttribute('NORMAL', attribute('VEC3', mesh.normals))
    .setAttribute('TEXCOORD_0', attribute('VEC2', quantiseSection(section)))
    .setAttribute('_SHADE', attribute('VEC3', shade));
  return document.createMesh().addPrimitive(primitive);
}
