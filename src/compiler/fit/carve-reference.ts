import type { Field } from '../field/field.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { polygonise } from '../mesh/polygonise.ts';
import { onlyFaces, type ReferenceSolid } from './reference-solid.ts';
import { joinShells, splitShells } from './shells.ts';

const CELL_MM = 1;

/**
 * The reference less a shape that anatomy has hollow and the reference has solid, such as the sacral canal: what a table is
 * fitted to. The report still measures against the reference as it came.
 */
export function carveReference(reference: ReferenceSolid, hollow: Field): ReferenceSolid {
  const { solid } = reference;
  const isInside = (x: number, y: number, z: number): boolean =>
    hollow.distance(x, y, z) > 0 && solid.isInside(x, y, z);
  const kept = onlyFaces(reference.surface, (centre) => hollow.distance(...centre) > 0);
  const wall = onlyFaces(flipped(polygonise(hollow, { cellMm: CELL_MM })), (centre) => solid.isInside(...centre));
  const surfaceDistance = (x: number, y: number, z: number, limitMm?: number): number =>
    solid.isInside(x, y, z) || hollow.distance(x, y, z) < 0
      ? Math.min(solid.surfaceDistance(x, y, z, limitMm), Math.abs(hollow.distance(x, y, z)))
      : solid.surfaceDistance(x, y, z, limitMm);
  return {
    ...reference,
    hollow,
    surface: joinShells([...splitShells(kept), ...splitShells(wall)]),
    solid: {
      bounds: solid.bounds,
      isInside,
      surfaceDistance,
      signedDistance: (x, y, z) => Math.max(solid.signedDistance(x, y, z), -hollow.distance(x, y, z)),
    },
  };
}

function flipped({ positions, indices }: Mesh): Mesh {
  const turned = indices.slice();
  for (let t = 0; t < turned.length; t += 3) {
    turned[t + 1] = indices[t + 2]!;
    turned[t + 2] = indices[t + 1]!;
  }
  return { positions, indices: turned };
}
