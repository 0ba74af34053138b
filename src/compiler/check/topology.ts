import type { Mesh } from '../mesh/mesh.ts';
import { topologyOf } from '../mesh/topology.ts';
import type { Topology } from '../recipe.ts';

/** As many pieces and as much genus as declared; asks for a closed mesh. */
export function checkTopology(mesh: Mesh, declared: Topology): string[] {
  const { pieces, genus } = topologyOf(mesh);
  const findings: string[] = [];
  const parts = declared.pieces;
  if (typeof parts === 'number') {
    if (pieces !== parts) findings.push(`${pieces} pieces, declared ${parts}`);
  } else if (pieces < parts.atLeast) findings.push(`${pieces} pieces, declared at least ${parts.atLeast}`);
  const wanted = declared.genus;
  if (typeof wanted === 'number') {
    if (genus !== wanted) findings.push(`genus ${genus}, declared ${wanted}`);
  } else if (!(genus >= wanted.atLeast)) findings.push(`genus ${genus}, declared at least ${wanted.atLeast}`);
  return findings;
}
