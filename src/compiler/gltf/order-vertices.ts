import type { MeshoptEncoder } from 'meshoptimizer';
import type { ShadedMesh } from './shaded-mesh.ts';

/** The same mesh with triangles and vertices in the order that compresses best. */
export function orderVertices(mesh: ShadedMesh, encoder: typeof MeshoptEncoder): ShadedMesh {
  const indices = mesh.indices.slice();
  // Also renumbers the copy in place.
  const [remap, count] = encoder.reorderMesh(indices, true, true);
  const move = (source: Float32Array, size: number): Float32Array => {
    const moved = new Float32Array(count * size);
    for (let v = 0; v < remap.length; v++) {
      const target = remap[v]!;
      // Vertices that no triangle uses are sent nowhere.
      if (target < count) for (let i = 0; i < size; i++) moved[target * size + i] = source[v * size + i]!;
    }
    return moved;
  };
  const { fibres } = mesh;
  return {
    positions: move(mesh.positions, 3),
    normals: move(mesh.normals, 3),
    openness: move(mesh.openness, 1),
    fibres: fibres && {
      sectionMm: move(fibres.sectionMm, 2),
      progress: move(fibres.progress, 1),
      tendon: move(fibres.tendon, 1),
    },
    indices,
  };
}
