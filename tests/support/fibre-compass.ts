import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Vector3 } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { type GlbMesh, readGlb } from '#src/render/glb.ts';

const FOLDER = join(import.meta.dirname, '../../models/atlas');
/** The direction of fibres is the mean over so much of the surface round a point, mm. */
const ROUND_MM = 12;

/** Which way the fibres of a muscle run, as they are compiled into it. */
export interface FibreCompass {
  /** Unit direction from origin to insertion where the muscle is nearest to a point, mm; null where it has none. */
  at(muscle: string, point: Vector3): Vector3 | null;
}

/** @param id of the right muscles wanted */
export async function fibreCompass(muscles: readonly string[]): Promise<FibreCompass> {
  const atlas = parseAtlas(JSON.parse(await readFile(join(FOLDER, 'atlas.json'), 'utf8')));
  const meshes = new Map<string, GlbMesh>();
  for (const { name } of atlas.files) {
    const wanted = atlas.structures.filter(({ id, file }) => file === name && muscles.includes(id));
    if (wanted.length === 0) continue;
    const glb = await readGlb(new Uint8Array(await readFile(join(FOLDER, name))), name, MeshoptDecoder);
    for (const { id, node } of wanted) {
      const found = glb.nodes.find((one) => one.name === node);
      if (found) meshes.set(id, placed(glb.meshes[found.mesh]!, found.matrix));
    }
  }
  return {
    at(muscle, point) {
      const mesh = meshes.get(muscle);
      return mesh ? directionAt(mesh, point) : null;
    },
  };
}

/** The mesh in mm where it stands. */
function placed(mesh: GlbMesh, matrix: Float64Array): GlbMesh {
  const [sx, sy, sz] = [matrix[0]!, matrix[5]!, matrix[10]!];
  const scale = [sx, sy, sz];
  return { ...mesh, positions: mesh.positions.map((m, i) => (m * scale[i % 3]! + matrix[12 + (i % 3)]!) * 1000) };
}

const corners = [new Vector3(), new Vector3(), new Vector3()] as const;

/** The way along which the fibre's progress rises, over the triangles round the nearest place of the surface. */
function directionAt({ positions, indices, shade }: GlbMesh, point: Vector3): Vector3 | null {
  if (!shade) return null;
  const nearest = nearestVertex(positions, point);
  const sum = new Vector3();
  for (let i = 0; i < indices.length; i += 3) {
    const at = [indices[i]!, indices[i + 1]!, indices[i + 2]!] as const;
    for (const [k, corner] of corners.entries()) corner.fromArray(positions, 3 * at[k]!);
    if (corners[0].distanceTo(nearest) > ROUND_MM) continue;
    const [a, b, c] = corners;
    const normal = new Vector3().subVectors(b, a).cross(new Vector3().subVectors(c, a));
    // The gradient of a linear function over a triangle, times twice its area.
    for (const [k, vertex] of at.entries()) {
      const edge = new Vector3().subVectors(corners[(k + 2) % 3]!, corners[(k + 1) % 3]!);
      sum.addScaledVector(edge.applyAxisAngle(normal.clone().normalize(), Math.PI / 2), shade[3 * vertex + 1]!);
    }
  }
  return sum.lengthSq() > 0 ? sum.normalize() : null;
}

function nearestVertex(positions: Float32Array, point: Vector3): Vector3 {
  const best = new Vector3();
  const here = new Vector3();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i += 3) {
    const distance = here.fromArray(positions, i).distanceTo(point);
    if (distance < least) {
      least = distance;
      best.copy(here);
    }
  }
  return best;
}
