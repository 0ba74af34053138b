import { MeshoptEncoder } from 'meshoptimizer';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import type { Atlas, AtlasStructure } from '#src/anatomy/atlas.ts';
import { mirrorBounds, type Vec3 } from '#src/anatomy/frame.ts';
import { type System, sidedId } from '#src/anatomy/ids.ts';
import type { ShadedMesh } from '#src/compiler/gltf/shaded-mesh.ts';
import { type GlbPart, writeGlb } from '#src/compiler/gltf/write-glb.ts';
import { type Glb, readGlb } from '#src/render/glb.ts';

/** An ellipsoid that stands for a structure: mm, model frame. */
export interface EllipsoidStructure {
  readonly id: string;
  readonly system: System;
  readonly side: 'right' | 'midline';
  readonly depth: number;
  readonly file: string;
  readonly centre: Vec3;
  readonly radii: Vec3;
}

/** Two bones, a muscle over a deeper one, and a skin round them all. */
export const ELLIPSOIDS: readonly EllipsoidStructure[] = [
  body('femur', 'bone', 'right', 4, 'bones.glb', [-90, -120, 0], [20, 120, 20]),
  body('l4', 'bone', 'midline', 4, 'bones.glb', [0, 150, -20], [35, 18, 30]),
  body('gluteus-maximus', 'muscle', 'right', 1, 'muscles.glb', [-90, 0, -60], [60, 80, 20]),
  body('piriformis', 'muscle', 'right', 3, 'muscles.glb', [-70, 20, -25], [50, 15, 12]),
  body('skin', 'skin', 'midline', 0, 'skin.glb', [0, 0, 0], [200, 320, 130]),
];

function body(
  id: string,
  system: System,
  side: 'right' | 'midline',
  depth: number,
  file: string,
  centre: Vec3,
  radii: Vec3,
): EllipsoidStructure {
  return { id, system, side, depth, file, centre, radii };
}

export interface BuiltAtlas {
  readonly atlas: Atlas;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** An atlas of ellipsoids, written by the compiler's own writer. */
export async function buildEllipsoidAtlas(bodies: readonly EllipsoidStructure[] = ELLIPSOIDS): Promise<BuiltAtlas> {
  await MeshoptEncoder.ready;
  const files = new Map<string, Uint8Array>();
  for (const file of new Set(bodies.map((entry) => entry.file))) {
    const parts = bodies.filter((entry) => entry.file === file).map(partOf);
    files.set(file, await writeGlb(parts, MeshoptEncoder));
  }
  const atlas: Atlas = {
    frame: { units: 'mm', origin: 'midway between the femoral head centres', x: 'left', y: 'up', z: 'front' },
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.byteLength })),
    groups: [{ id: 'all', name: 'All', parent: null }],
    structures: bodies.flatMap(structuresOf),
    landmarks: [],
  };
  return { atlas, files };
}

/** The files as the page reads them, in loading order. */
export async function readFiles({ atlas, files }: BuiltAtlas): Promise<{ file: string; glb: Glb }[]> {
  const read: { file: string; glb: Glb }[] = [];
  for (const { name } of atlas.files) {
    read.push({ file: name, glb: await readGlb(files.get(name) ?? new Uint8Array(), name, MeshoptDecoder) });
  }
  return read;
}

const RINGS = 24;
const SEGMENTS = 32;

/** A closed ellipsoid; fibres run along x for muscles. */
export function ellipsoidMesh({ centre, radii, system }: EllipsoidStructure): ShadedMesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const add = (direction: Vec3): void => {
    const point = direction.map((d, axis) => (centre[axis] ?? 0) + d * (radii[axis] ?? 0));
    const slope = direction.map((d, axis) => d / (radii[axis] ?? 1));
    const length = Math.hypot(...slope);
    positions.push(...point);
    normals.push(...slope.map((value) => value / length));
  };
  add([0, 1, 0]);
  for (let ring = 1; ring < RINGS; ring++) {
    const polar = (Math.PI * ring) / RINGS;
    for (let segment = 0; segment < SEGMENTS; segment++) {
      const turn = (2 * Math.PI * segment) / SEGMENTS;
      add([Math.sin(polar) * Math.sin(turn), Math.cos(polar), Math.sin(polar) * Math.cos(turn)]);
    }
  }
  add([0, -1, 0]);
  const count = positions.length / 3;
  const floats = (size: number, value: (vertex: number) => readonly number[]) =>
    Float32Array.from({ length: count * size }, (_, i) => value(Math.floor(i / size))[i % size] ?? 0);
  const offset = (vertex: number, axis: number) => (positions[vertex * 3 + axis] ?? 0) - (centre[axis] ?? 0);
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    openness: floats(1, () => [0.8]),
    fibres:
      system === 'muscle'
        ? {
            sectionMm: floats(2, (vertex) => [offset(vertex, 1), offset(vertex, 2)]),
            progress: floats(1, (vertex) => [0.5 + offset(vertex, 0) / (2 * radii[0])]),
            tendon: floats(1, () => [0.25]),
          }
        : null,
    indices: Uint32Array.from(sphereIndices()),
  };
}

function sphereIndices(): number[] {
  const at = (ring: number, segment: number) => 1 + (ring - 1) * SEGMENTS + (segment % SEGMENTS);
  const last = 1 + (RINGS - 1) * SEGMENTS;
  const indices: number[] = [];
  for (let segment = 0; segment < SEGMENTS; segment++) {
    indices.push(0, at(1, segment), at(1, segment + 1));
    indices.push(last, at(RINGS - 1, segment + 1), at(RINGS - 1, segment));
    for (let ring = 1; ring < RINGS - 1; ring++) {
      const [a, b, c, d] = [at(ring, segment), at(ring + 1, segment), at(ring + 1, segment + 1), at(ring, segment + 1)];
      indices.push(a, b, c, a, c, d);
    }
  }
  return indices;
}

function partOf(entry: EllipsoidStructure): GlbPart {
  const { id, side, system } = entry;
  const twinId = side === 'right' ? sidedId(id, 'left') : null;
  return { id: sidedId(id, side), twinId, system, mesh: ellipsoidMesh(entry) };
}

function structuresOf(entry: EllipsoidStructure): AtlasStructure[] {
  const { centre, radii } = entry;
  const min: Vec3 = [centre[0] - radii[0], centre[1] - radii[1], centre[2] - radii[2]];
  const max: Vec3 = [centre[0] + radii[0], centre[1] + radii[1], centre[2] + radii[2]];
  const sides = entry.side === 'right' ? (['right', 'left'] as const) : (['midline'] as const);
  return sides.map((side): AtlasStructure => {
    const box = side === 'left' ? mirrorBounds({ min, max }) : { min, max };
    const id = sidedId(entry.id, side);
    return {
      id,
      name: id,
      latin: '',
      fma: null,
      system: entry.system,
      side,
      group: 'all',
      file: entry.file,
      node: id,
      triangles: 2 * SEGMENTS * (RINGS - 1),
      fidelity: null,
      depth: entry.depth,
      bounds: { min: [...box.min], max: [...box.max] },
    };
  });
}
