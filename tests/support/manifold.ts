import load, { type Manifold, type ManifoldToplevel } from 'manifold-3d';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';

/** The boolean library as an oracle: what it accepts is a manifold, and it counts genus and volume its own way. */
export async function loadManifold(): Promise<(mesh: Mesh) => Manifold> {
  const library: ManifoldToplevel = await load();
  library.setup();
  return (mesh) =>
    new library.Manifold(new library.Mesh({ numProp: 3, vertProperties: mesh.positions, triVerts: mesh.indices }));
}
