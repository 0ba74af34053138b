import { findDefects } from '../mesh/defects.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { vertexAt } from './vertex-at.ts';

/** Facts listed before the rest is only counted. */
const SHOWN = 5;

/** Every edge joins two triangles that agree on which side is out, and no two fans of triangles touch in a point only. */
export function checkClosed(mesh: Mesh): string[] {
  const { edges, knots } = findDefects(mesh);
  const findings = [
    ...edges.map(([from, to]) => `edge ${from}-${to} at ${vertexAt(mesh, from)} is open, shared or wound both ways`),
    ...knots.map((vertex) => `vertex ${vertex} at ${vertexAt(mesh, vertex)} joins surfaces in a single point`),
  ];
  const hidden = findings.length - SHOWN;
  return hidden > 0 ? [...findings.slice(0, SHOWN), `and ${hidden} more like these`] : findings;
}
