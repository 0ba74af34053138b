import { BoxGeometry } from 'three';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import type { PickShape } from '#src/render/merge.ts';

type Vec = readonly [number, number, number];

/** A box as a mesh, mm. */
export function boxMesh(min: Vec, max: Vec): Mesh {
  const [x, y, z] = max.map((high, axis) => high - min[axis]!) as [number, number, number];
  const box = new BoxGeometry(x, y, z);
  const { array } = box.getAttribute('position');
  return {
    positions: Float32Array.from(array, (mm, i) => mm + (min[i % 3]! + max[i % 3]!) / 2),
    indices: Uint32Array.from(box.index!.array),
  };
}

/** A box as the picker takes it; its corners in mm. */
export function boxShape(structure: number, min: Vec, max: Vec): PickShape {
  const { positions, indices } = boxMesh(min, max);
  return { structure, mirrorOf: null, positions: positions.map((mm) => mm / 1000), indices };
}
