import { AtlasLoadError } from './load-error.ts';

/**
 * NOTES. A reader for the one kind of GLB that our compiler writes: one primitive a mesh, meshopt-compressed views,
 * quantised attributes. Three's GLTFLoader does this too, but it builds a scene graph with a mesh and a material for
 * each node, which we would take apart again, and it costs 22 KB (gzip) of the first route.
 */

/** The part of meshoptimizer's decoder that is used here. */
export interface MeshoptLike {
  readonly ready: Promise<void>;
  decodeGltfBuffer(
    target: Uint8Array,
    count: number,
    size: number,
    source: Uint8Array,
    mode: string,
    filter?: string,
  ): void;
}

/** One stored mesh, in its own units: `GlbNode.matrix` takes it to metres in the model frame. */
export interface GlbMesh {
  /** x, y, z a vertex. */
  readonly positions: Float32Array;
  /** x, y, z a vertex, not yet of unit length. */
  readonly normals: Float32Array;
  /** Three a vertex, 0..1: openness, fibre progress, tendon; null when the mesh has none. */
  readonly shade: Float32Array | null;
  /** s, t a vertex, 0..1: place in the cross-section of the fibres; null when the mesh has none. */
  readonly fibres: Float32Array | null;
  readonly indices: Uint32Array;
}

export interface GlbNode {
  readonly name: string;
  /** Index into `meshes`. */
  readonly mesh: number;
  /** Column-major 4 x 4, mesh to metres. */
  readonly matrix: Float64Array;
}

export interface Glb {
  readonly meshes: readonly GlbMesh[];
  readonly nodes: readonly GlbNode[];
}

interface MeshoptView {
  buffer: number;
  byteOffset?: number;
  byteLength: number;
  byteStride: number;
  count: number;
  mode: string;
  filter?: string;
}

interface Gltf {
  scenes?: { nodes?: number[] }[];
  nodes?: {
    name?: string;
    mesh?: number;
    children?: number[];
    matrix?: number[];
    translation?: number[];
    rotation?: number[];
    scale?: number[];
  }[];
  meshes?: { primitives: { attributes: Record<string, number>; indices?: number }[] }[];
  accessors?: {
    bufferView: number;
    byteOffset?: number;
    componentType: number;
    normalized?: boolean;
    count: number;
    type: string;
  }[];
  bufferViews?: {
    buffer: number;
    byteOffset?: number;
    byteLength: number;
    byteStride?: number;
    extensions?: { EXT_meshopt_compression?: MeshoptView };
  }[];
}

const MAGIC = 0x46546c67;
const CHUNK_JSON = 0x4e4f534a;
const CHUNK_BIN = 0x004e4942;
const ITEM_SIZES: Record<string, number> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

/** Reads and decodes a GLB; `file` is named in errors. */
export async function readGlb(bytes: Uint8Array, file: string, meshopt: MeshoptLike): Promise<Glb> {
  const { gltf, bin } = splitChunks(bytes, file);
  await meshopt.ready;
  try {
    const views = (gltf.bufferViews ?? []).map((view) => decodeView(view, bin, meshopt));
    return { meshes: (gltf.meshes ?? []).map((mesh) => readMesh(gltf, views, mesh)), nodes: readNodes(gltf) };
  } catch (error) {
    throw new AtlasLoadError(file, 'corrupt', error instanceof Error ? error.message : String(error));
  }
}

function splitChunks(bytes: Uint8Array, file: string): { gltf: Gltf; bin: Uint8Array } {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 20) throw new AtlasLoadError(file, 'truncated', `${bytes.byteLength} bytes`);
  if (data.getUint32(0, true) !== MAGIC) throw new AtlasLoadError(file, 'corrupt', 'not a GLB file');
  const length = data.getUint32(8, true);
  if (length > bytes.byteLength) {
    throw new AtlasLoadError(file, 'truncated', `${bytes.byteLength} of ${length} bytes`);
  }
  let json: Uint8Array | null = null;
  let bin = new Uint8Array(0);
  for (let offset = 12; offset + 8 <= length; ) {
    const size = data.getUint32(offset, true);
    const type = data.getUint32(offset + 4, true);
    const chunk = bytes.subarray(offset + 8, offset + 8 + size);
    if (type === CHUNK_JSON) json = chunk;
    else if (type === CHUNK_BIN) bin = new Uint8Array(chunk);
    offset += 8 + size;
  }
  try {
    return { gltf: JSON.parse(new TextDecoder().decode(json ?? new Uint8Array(0))) as Gltf, bin };
  } catch {
    throw new AtlasLoadError(file, 'corrupt', 'unreadable description');
  }
}

interface DecodedView {
  readonly bytes: Uint8Array;
  readonly stride: number;
}

function decodeView(
  view: NonNullable<Gltf['bufferViews']>[number],
  bin: Uint8Array,
  meshopt: MeshoptLike,
): DecodedView {
  const packed = view.extensions?.EXT_meshopt_compression;
  const { byteOffset = 0, byteLength } = packed ?? view;
  if (byteOffset + byteLength > bin.byteLength) throw new Error('a buffer view lies outside the file');
  const source = bin.subarray(byteOffset, byteOffset + byteLength);
  if (!packed) return { bytes: source.slice(), stride: view.byteStride ?? 0 };
  const bytes = new Uint8Array(packed.count * packed.byteStride);
  meshopt.decodeGltfBuffer(bytes, packed.count, packed.byteStride, source, packed.mode, packed.filter);
  return { bytes, stride: packed.byteStride };
}

function readMesh(gltf: Gltf, views: readonly DecodedView[], mesh: NonNullable<Gltf['meshes']>[number]): GlbMesh {
  const [primitive, ...more] = mesh.primitives;
  if (!primitive || more.length > 0) throw new Error('a mesh must have exactly one primitive');
  const { POSITION, NORMAL, TEXCOORD_0, _SHADE } = primitive.attributes;
  if (POSITION === undefined || NORMAL === undefined || primitive.indices === undefined) {
    throw new Error('a mesh lacks positions, normals or indices');
  }
  const positions = readFloats(gltf, views, POSITION, 3);
  const indices = readIndices(gltf, views, primitive.indices);
  if (indices.some((index) => index * 3 >= positions.length)) throw new Error('an index points past the vertices');
  return {
    positions,
    normals: readFloats(gltf, views, NORMAL, 3),
    shade: _SHADE === undefined ? null : readFloats(gltf, views, _SHADE, 3),
    fibres: TEXCOORD_0 === undefined ? null : readFloats(gltf, views, TEXCOORD_0, 2),
    indices,
  };
}

type Components = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;

/** How to look at each component type that glTF knows, and what stands for 1 when normalised. */
const COMPONENTS: Record<number, readonly [look: (b: Uint8Array, offset: number) => Components, one: number]> = {
  5120: [(b, offset) => new Int8Array(b.buffer, offset), 127],
  5121: [(b, offset) => new Uint8Array(b.buffer, offset), 255],
  5122: [(b, offset) => new Int16Array(b.buffer, offset), 32767],
  5123: [(b, offset) => new Uint16Array(b.buffer, offset), 65535],
  5125: [(b, offset) => new Uint32Array(b.buffer, offset), 4294967295],
  5126: [(b, offset) => new Float32Array(b.buffer, offset), 1],
};

/** Component values of one accessor, as stored, with the distance between elements in components. */
function lookAt(gltf: Gltf, views: readonly DecodedView[], index: number, width: number) {
  const accessor = gltf.accessors?.[index];
  const view = accessor && views[accessor.bufferView];
  const component = accessor && COMPONENTS[accessor.componentType];
  const itemSize = accessor ? (ITEM_SIZES[accessor.type] ?? 0) : 0;
  if (!accessor || !view || !component || itemSize < width) throw new Error(`accessor ${index} is malformed`);
  const [look, one] = component;
  const values = look(view.bytes, accessor.byteOffset ?? 0);
  const step = view.stride ? view.stride / values.BYTES_PER_ELEMENT : itemSize;
  if ((accessor.count - 1) * step + width > values.length) throw new Error(`accessor ${index} is too short`);
  return { values, step, count: accessor.count, scale: accessor.normalized ? 1 / one : 1 };
}

/** The first `width` components of each element as numbers, normalised where the accessor says so. */
function readFloats(gltf: Gltf, views: readonly DecodedView[], index: number, width: number): Float32Array {
  const { values, step, count, scale } = lookAt(gltf, views, index, width);
  const out = new Float32Array(count * width);
  for (let i = 0; i < count; i++) for (let k = 0; k < width; k++) out[i * width + k] = values[i * step + k]! * scale;
  return out;
}

function readIndices(gltf: Gltf, views: readonly DecodedView[], index: number): Uint32Array {
  const { values, step, count } = lookAt(gltf, views, index, 1);
  const out = new Uint32Array(count);
  for (let i = 0; i < count; i++) out[i] = values[i * step]!;
  return out;
}

function readNodes(gltf: Gltf): GlbNode[] {
  const found: GlbNode[] = [];
  const visit = (index: number, parent: Float64Array, name: string): void => {
    const node = gltf.nodes?.[index];
    if (!node) throw new Error(`node ${index} does not exist`);
    const matrix = multiply(parent, localMatrix(node));
    const ownName = node.name || name;
    if (node.mesh !== undefined) {
      if (!gltf.meshes?.[node.mesh]) throw new Error(`node "${ownName}" has no mesh`);
      found.push({ name: ownName, mesh: node.mesh, matrix });
    }
    for (const child of node.children ?? []) visit(child, matrix, ownName);
  };
  for (const root of gltf.scenes?.[0]?.nodes ?? []) visit(root, IDENTITY, '');
  return found;
}

const IDENTITY = Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1);

function localMatrix(node: NonNullable<Gltf['nodes']>[number]): Float64Array {
  if (node.matrix) return Float64Array.from(node.matrix);
  const [x = 0, y = 0, z = 0, w = 1] = node.rotation ?? [];
  const [sx = 1, sy = 1, sz = 1] = node.scale ?? [];
  const [tx = 0, ty = 0, tz = 0] = node.translation ?? [];
  return Float64Array.of(
    ...[1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)].map((v) => v * sx),
    0,
    ...[2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)].map((v) => v * sy),
    0,
    ...[2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)].map((v) => v * sz),
    0,
    ...[tx, ty, tz, 1],
  );
}

function multiply(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(16);
  for (let column = 0; column < 4; column++)
    for (let row = 0; row < 4; row++)
      for (let k = 0; k < 4; k++) out[column * 4 + row]! += a[k * 4 + row]! * b[column * 4 + k]!;
  return out;
}
