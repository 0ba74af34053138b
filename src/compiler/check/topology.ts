import type { Mesh } from '../mesh/mesh.ts';
import { topologyOf } from '../mesh/topology.ts';
import type { Topology } from '../recipe.ts';

/** As many pieces and as much genus as declared; asks for a closed mesh. */
export function checkTopology(mesh: Mesh, declared: Topology): string[] {
  const { pieces, genus } = topologyOf(mesh);
  const findings: string[] = [];
  if (pieces !== declared.pieces) findings.push(`${pieces} pieces, declared ${declared.pieces}`);
  const wanted = declared.genus;
  if (typeof wanted === 'number') {
    if (genus !== wanted) findings.push(`genus ${genus}, declared ${wanted}`);
  } else if (!(genus >= wanted.atLeast)) findings.push(`genus ${genus}, declared at least ${wanted.atLeast}`);
  return findings;
}
