import { expect } from 'vitest';
import type { Bounds } from '#src/anatomy/frame.ts';
import { checkClosed } from '#src/compiler/check/closed.ts';
import { checkInBounds } from '#src/compiler/check/in-bounds.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';

interface MeshMatchers<R = unknown> {
  /** Closed, manifold, consistently wound, and not empty. */
  toBeClosedMesh: () => R;
  /** The mesh reaches each face of the box and none beyond, to within the tolerance. */
  toFitBounds: (bounds: Bounds, toleranceMm: number) => R;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the library declares this parameter so, and a merge must agree.
  interface Matchers<T = any> extends MeshMatchers<T> {}
}

expect.extend({
  toBeClosedMesh(mesh: Mesh) {
    const findings = mesh.indices.length === 0 ? ['there are no triangles'] : checkClosed(mesh);
    return {
      pass: findings.length === 0,
      message: () => (findings.length === 0 ? 'the mesh is closed' : `the mesh is not closed: ${findings.join('; ')}`),
    };
  },
  toFitBounds(mesh: Mesh, { min, max }: Bounds, toleranceMm: number) {
    const findings = checkInBounds(mesh, { min, max }, toleranceMm);
    // What stays clear of a face of the box would fit a smaller box as well.
    for (const [axis, name] of ['x', 'y', 'z'].entries()) {
      const values = mesh.positions.filter((_, i) => i % 3 === axis);
      if (!values.some((mm) => mm <= min[axis]! + toleranceMm)) findings.push(`${name} does not reach ${min[axis]} mm`);
      if (!values.some((mm) => mm >= max[axis]! - toleranceMm)) findings.push(`${name} does not reach ${max[axis]} mm`);
    }
    return {
      pass: findings.length === 0,
      message: () =>
        findings.length === 0 ? 'the mesh fits the box' : `the mesh misfits the box: ${findings.join('; ')}`,
    };
  },
});
