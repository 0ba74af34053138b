import { expect, it } from 'vitest';
import { box } from '#src/compiler/field/box.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { normalsOfField, normalsOfTriangles } from '#src/compiler/mesh/normals.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { tetrahedron } from '#tests/support/meshes.ts';

/** The least cosine between the normals and the directions from the origin. */
function leastAgreement({ positions }: Mesh, normals: Float32Array): number {
  let least = 1;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    const along = x * normals[i]! + y * normals[i + 1]! + z * normals[i + 2]!;
    least = Math.min(least, along / Math.hypot(x, y, z));
  }
  return least;
}

const ball = sphere([0, 0, 0], 10);
const mesh = polygonise(ball, { cellMm: 1 });

it('the normals of a ball point away from its middle, exactly so from the field', () => {
  expect(leastAgreement(mesh, normalsOfField(mesh, ball))).toBeGreaterThan(0.99999);
  expect(leastAgreement(mesh, normalsOfTriangles(mesh))).toBeGreaterThan(0.97);
});

it('normals are unit vectors, also at corners where the gradient fails', () => {
  const brick = box([0, 0, 0], [4, 4, 4]);
  const corners = polygonise(brick, { cellMm: 1 });
  const normals = normalsOfField(corners, brick);
  for (let i = 0; i < normals.length; i += 3)
    expect(Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!)).toBeCloseTo(1, 5);
});

it('triangles count by their angle: three square faces give the diagonal', () => {
  const normals = normalsOfTriangles(tetrahedron());
  for (const value of normals.subarray(0, 3)) expect(value).toBeCloseTo(-1 / Math.sqrt(3), 5);
});
