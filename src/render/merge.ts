import type { AtlasStructure } from '#src/anatomy/atlas.ts';
import { SYSTEMS, type System } from '#src/anatomy/ids.ts';
import type { Glb, GlbMesh, GlbNode } from './glb.ts';
import { isStriated, lengthwise, ringwise } from './grain-direction.ts';

/** A run of triangles of one structure in a merged index; `start` and `count` are in indices, three a triangle. */
export interface StructureRange {
  /** Index into `atlas.structures`. */
  readonly structure: number;
  readonly start: number;
  readonly count: number;
  /** A part that lies wholly under the skin. */
  readonly covered?: boolean;
}

/** All structures of one tissue in one file, merged: metres, model frame, outermost structures first. */
export interface TissueGeometry {
  readonly system: System;
  readonly positions: Float32Array;
  /** Four a vertex, the fourth unused: keeps vertices aligned to four bytes. */
  readonly normals: Int16Array;
  /** Four a vertex, 0..255: openness, fibre progress, tendon, unused. */
  readonly shades: Uint8Array;
  /** s, t a vertex, mm across the fibres; null for tissues without streaks. */
  readonly fibres: Float32Array | null;
  /** Two a vertex: the index of the structure, unused. */
  readonly structures: Uint16Array;
  readonly indices: Uint32Array;
  readonly ranges: readonly StructureRange[];
}

/** What picking needs of one structure. A left twin refers to the right one and is met through a mirrored ray. */
export interface PickShape {
  readonly structure: number;
  readonly mirrorOf: number | null;
  /** A view into the merged positions. */
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
}

export interface MergedFile {
  readonly geometries: readonly TissueGeometry[];
  readonly shapes: readonly PickShape[];
}

/** The span that a texture coordinate of 0..1 stands for, as `compiler/gltf` writes it. */
export const SECTION_SPAN_MM = 1024;

/** How the ids of the discs between vertebrae begin. */
const DISC_PREFIX = 'disc-';

interface Part {
  readonly index: number;
  readonly structure: AtlasStructure;
  readonly node: GlbNode;
  readonly mesh: GlbMesh;
}

/** Merges the structures of one file into one geometry a tissue, mirrored twins written out. */
export function mergeFile(glb: Glb, file: string, structures: readonly AtlasStructure[]): MergedFile {
  const nodes = new Map(glb.nodes.map((node) => [node.name, node]));
  const parts = structures.flatMap((structure, index): Part[] => {
    const node = structure.file === file ? nodes.get(structure.node) : undefined;
    const mesh = node && glb.meshes[node.mesh];
    return node && mesh ? [{ index, structure, node, mesh }] : [];
  });
  const geometries: TissueGeometry[] = [];
  const shapes: PickShape[] = [];
  for (const system of SYSTEMS) {
    const ofTissue = parts
      .filter(({ structure }) => structure.system === system)
      .sort((a, b) => a.structure.depth - b.structure.depth || a.index - b.index);
    if (ofTissue.length > 0) geometries.push(mergeTissue(system, ofTissue, shapes));
  }
  return { geometries, shapes: linkTwins(shapes, parts) };
}

function mergeTissue(system: System, parts: readonly Part[], shapes: PickShape[]): TissueGeometry {
  const vertices = parts.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0);
  const geometry = {
    system,
    positions: new Float32Array(vertices * 3),
    normals: new Int16Array(vertices * 4),
    shades: new Uint8Array(vertices * 4),
    fibres: isStriated(system) ? new Float32Array(vertices * 2) : null,
    structures: new Uint16Array(vertices * 2),
    indices: new Uint32Array(parts.reduce((sum, { mesh }) => sum + mesh.indices.length, 0)),
  };
  const ranges: StructureRange[] = [];
  let base = 0;
  let start = 0;
  for (const { index, structure, mesh, node } of parts) {
    const count = mesh.positions.length / 3;
    const flipped = determinant(node.matrix) < 0;
    writePositions(geometry.positions, base, mesh, node.matrix);
    writeNormals(geometry.normals, base, mesh, node.matrix);
    writeShades(geometry.shades, base, mesh);
    for (let i = 0; i < count; i++) geometry.structures[(base + i) * 2] = index;
    const local = flipped ? flipWinding(mesh.indices) : mesh.indices;
    for (let i = 0; i < local.length; i++) geometry.indices[start + i] = local[i]! + base;
    ranges.push({ structure: index, start, count: local.length });
    const positions = geometry.positions.subarray(base * 3, (base + count) * 3);
    geometry.fibres?.set(fibresOf(structure, mesh, positions), base * 2);
    shapes.push({ structure: index, mirrorOf: null, positions, indices: local.slice() });
    base += count;
    start += local.length;
  }
  return { ...geometry, ranges };
}

function writePositions(out: Float32Array, base: number, { positions }: GlbMesh, m: Float64Array): void {
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i]!;
    const y = positions[i + 1]!;
    const z = positions[i + 2]!;
    const at = base * 3 + i;
    out[at] = m[0]! * x + m[4]! * y + m[8]! * z + m[12]!;
    out[at + 1] = m[1]! * x + m[5]! * y + m[9]! * z + m[13]!;
    out[at + 2] = m[2]! * x + m[6]! * y + m[10]! * z + m[14]!;
  }
}

/** Normals turn with the cofactors of the matrix; a mirrored one reverses them, which its sign takes back. */
function writeNormals(out: Int16Array, base: number, { normals }: GlbMesh, m: Float64Array): void {
  const sign = determinant(m) < 0 ? -1 : 1;
  const c = cofactors(m);
  for (let i = 0, at = base * 4; i < normals.length; i += 3, at += 4) {
    const x = normals[i]!;
    const y = normals[i + 1]!;
    const z = normals[i + 2]!;
    const nx = c[0]! * x + c[3]! * y + c[6]! * z;
    const ny = c[1]! * x + c[4]! * y + c[7]! * z;
    const nz = c[2]! * x + c[5]! * y + c[8]! * z;
    const scale = (sign * 32767) / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
    out[at] = nx * scale;
    out[at + 1] = ny * scale;
    out[at + 2] = nz * scale;
  }
}

function writeShades(out: Uint8Array, base: number, { shade, positions }: GlbMesh): void {
  for (let i = 0; i < positions.length / 3; i++) {
    const at = (base + i) * 4;
    if (!shade) out[at] = 255;
    else for (let k = 0; k < 3; k++) out[at + k] = shade[i * 3 + k]! * 255 + 0.5;
  }
}

/** Coordinates across the fibres, mm: as compiled in muscles, round in discs, lengthwise in what else is striated. */
function fibresOf({ system, id }: AtlasStructure, { fibres }: GlbMesh, positions: Float32Array): Float32Array {
  if (system !== 'muscle') return id.startsWith(DISC_PREFIX) ? ringwise(positions) : lengthwise(positions);
  return fibres?.map((value) => (value - 0.5) * SECTION_SPAN_MM) ?? new Float32Array((positions.length / 3) * 2);
}

function flipWinding(indices: Uint32Array): Uint32Array {
  const out = indices.slice();
  for (let i = 0; i < out.length; i += 3) {
    out[i + 1] = indices[i + 2]!;
    out[i + 2] = indices[i + 1]!;
  }
  return out;
}

/** Two structures that share a mesh and are mirror images in x = 0 share one tree. */
function linkTwins(shapes: readonly PickShape[], parts: readonly Part[]): PickShape[] {
  const byStructure = new Map(parts.map((part) => [part.index, part]));
  return shapes.map((shape) => {
    const own = byStructure.get(shape.structure);
    if (!own || determinant(own.node.matrix) > 0) return shape;
    const twin = parts.find((part) => part.node.mesh === own.node.mesh && mirrors(part.node.matrix, own.node.matrix));
    return twin ? { ...shape, mirrorOf: twin.index } : shape;
  });
}

function mirrors(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, i) => Math.abs((i % 4 === 0 ? -value : value) - b[i]!) < 1e-9);
}

function determinant(m: Float64Array): number {
  const c = cofactors(m);
  return m[0]! * c[0]! + m[1]! * c[1]! + m[2]! * c[2]!;
}

/** Cofactor matrix of the upper 3 x 3, column-major like its source. */
function cofactors(m: Float64Array): number[] {
  const [a, b, c, , d, e, f, , g, h, i] = m as unknown as number[];
  return [
    e! * i! - f! * h!,
    f! * g! - d! * i!,
    d! * h! - e! * g!,
    c! * h! - b! * i!,
    a! * i! - c! * g!,
    b! * g! - a! * h!,
    b! * f! - c! * e!,
    c! * d! - a! * f!,
    a! * e! - b! * d!,
  ];
}
