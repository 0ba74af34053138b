import type { Field } from '../field/field.ts';
import type { Mesh } from './mesh.ts';

/** Half the step of the central differences that give a field's gradient, mm. */
const STEP_MM = 0.05;

/** Smooth unit normals, three numbers per vertex, from the gradient of the field that the mesh is the surface of. */
export function normalsOfField(mesh: Mesh, field: Field): Float32Array {
  const { positions } = mesh;
  const normals = normalsOfTriangles(mesh);
  const { distance } = field;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    const gx = distance(x + STEP_MM, y, z) - distance(x - STEP_MM, y, z);
    const gy = distance(x, y + STEP_MM, z) - distance(x, y - STEP_MM, z);
    const gz = distance(x, y, z + STEP_MM) - distance(x, y, z - STEP_MM);
    const length = Math.sqrt(gx * gx + gy * gy + gz * gz);
    // At a crease the differences may cancel, or point into the shape; the triangles then know better.
    const agreement = gx * normals[i]! + gy * normals[i + 1]! + gz * normals[i + 2]!;
    if (!(length > STEP_MM / 10) || agreement <= 0) continue;
    normals[i] = gx / length;
    normals[i + 1] = gy / length;
    normals[i + 2] = gz / length;
  }
  return normals;
}

/** Smooth unit normals, three numbers per vertex: the mean of the triangles round it, weighted by their angle there. */
export function normalsOfTriangles({ positions, indices }: Mesh): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++)
      addCorner(normals, positions, indices[t + k]!, indices[t + ((k + 1) % 3)]!, indices[t + ((k + 2) % 3)]!);
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let axis = 0; axis < 3; axis++) normals[i + axis]! /= length;
  }
  return normals;
}

function addCorner(normals: Float32Array, positions: Float32Array, at: number, next: number, previous: number): void {
  const ux = positions[next * 3]! - positions[at * 3]!;
  const uy = positions[next * 3 + 1]! - positions[at * 3 + 1]!;
  const uz = positions[next * 3 + 2]! - positions[at * 3 + 2]!;
  const vx = positions[previous * 3]! - positions[at * 3]!;
  const vy = positions[previous * 3 + 1]! - positions[at * 3 + 1]!;
  const vz = positions[previous * 3 + 2]! - positions[at * 3 + 2]!;
  const nx = uy * vz - uz * vy;
  const ny = uz * vx - ux * vz;
  const nz = ux * vy - uy * vx;
  const twiceArea = Math.sqrt(nx * nx + ny * ny + nz * nz);
  if (twiceArea === 0) return;
  const weight = Math.atan2(twiceArea, ux * vx + uy * vy + uz * vz) / twiceArea;
  normals[at * 3]! += nx * weight;
  normals[at * 3 + 1]! += ny * weight;
  normals[at * 3 + 2]! += nz * weight;
}
