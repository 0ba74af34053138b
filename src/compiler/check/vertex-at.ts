import type { Mesh } from '../mesh/mesh.ts';

/** A vertex's place for a finding, to a hundredth of a millimetre. */
export function vertexAt({ positions }: Mesh, vertex: number): string {
  const place = positions.subarray(vertex * 3, vertex * 3 + 3);
  return `[${Array.from(place, (mm) => mm.toFixed(2)).join(', ')}] mm`;
}
