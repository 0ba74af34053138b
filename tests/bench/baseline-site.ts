import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, NodeIO, type Primitive, type vec3 } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { build } from 'vite';
import { type Atlas, parseAtlas } from '#src/anatomy/atlas.ts';

const ATLAS = fileURLToPath(new URL('../../models/atlas', import.meta.url));
const PAGES = fileURLToPath(new URL('./pages', import.meta.url));

/** Every x, y, z of an attribute as plain numbers, turned into metres; a mirrored node turns its triangles round. */
function floats(primitive: Primitive, name: string, scale: vec3): Float32Array<ArrayBuffer> {
  const accessor = primitive.getAttribute(name);
  const values = new Float32Array((accessor?.getCount() ?? 0) * 3);
  const element: number[] = [];
  for (let i = 0; i < values.length / 3; i += 1) {
    accessor?.getElement(i, element);
    values.set(
      [0, 1, 2].map((axis) => (element[axis] ?? 0) * (scale[axis] ?? 1)),
      3 * i,
    );
  }
  return values;
}

/** One structure as a modelling program would export it: plain floats, no compression. */
async function plainGlb(io: NodeIO, id: string, primitive: Primitive, scale: vec3): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const accessor = (values: Float32Array<ArrayBuffer>) =>
    document.createAccessor().setType('VEC3').setArray(values).setBuffer(buffer);
  const indices = Uint32Array.from(primitive.getIndices()?.getArray() ?? []);
  const isMirrored = scale[0] * scale[1] * scale[2] < 0;
  const plain = document
    .createPrimitive()
    .setAttribute('POSITION', accessor(floats(primitive, 'POSITION', scale)))
    .setAttribute('NORMAL', accessor(floats(primitive, 'NORMAL', scale)))
    .setIndices(
      document
        .createAccessor()
        .setType('SCALAR')
        .setArray(isMirrored ? indices.reverse() : indices)
        .setBuffer(buffer),
    )
    .setMaterial(document.createMaterial(id).setMetallicFactor(0).setRoughnessFactor(0.7));
  const node = document.createNode(id).setMesh(document.createMesh(id).addPrimitive(plain));
  document.getRoot().setDefaultScene(document.createScene().addChild(node));
  return io.writeBinary(document);
}

async function writeStructures(folder: string, atlas: Atlas): Promise<void> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const ids: string[] = [];
  await mkdir(join(folder, 'structures'), { recursive: true });
  for (const { name } of atlas.files) {
    const document = await io.read(join(ATLAS, name));
    for (const node of document.getRoot().listNodes()) {
      const primitive = node.getMesh()?.listPrimitives()[0];
      if (!primitive) continue;
      const id = node.getName();
      ids.push(id);
      const bytes = await plainGlb(new NodeIO(), id, primitive, node.getWorldScale());
      await writeFile(join(folder, 'structures', `${id}.glb`), bytes);
    }
  }
  await writeFile(join(folder, 'structures.json'), JSON.stringify(ids));
}

/** Builds the plain viewer and what it loads into a folder; answers the atlas that both viewers show. */
export async function buildBaseline(folder: string): Promise<Atlas> {
  const atlas = parseAtlas(JSON.parse(await readFile(join(ATLAS, 'atlas.json'), 'utf8')));
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: ['baseline', 'picking', 'drawing'].map((page) => join(PAGES, `${page}.html`)) },
    },
  });
  await cp(ATLAS, join(folder, 'atlas'), { recursive: true });
  await writeStructures(folder, atlas);
  return atlas;
}
