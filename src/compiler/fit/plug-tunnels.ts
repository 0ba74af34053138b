import { SHAPE_STRIDE, type Shape } from './shape.ts';
import { ellipsoidFromPoints } from './start-shape.ts';
import { cellCentre, connectedSets, type Voxels } from './voxels.ts';

/** A plug reaches this far beyond the cells it fills, in cells, and is at least so thick. */
const REACH_CELLS = 0.7;
const LEAST_RADIUS_MM = 1;

/** The shape with an ellipsoid in every pinhole, the widest first, as far as the number of ellipsoids allows. */
export function plugTunnels(shape: Shape, voxels: Voxels, fill: readonly number[], maxEllipsoids: number): Shape {
  const marked = new Uint8Array(voxels.cells.length);
  for (const index of fill) marked[index] = 1;
  const plugs = connectedSets(voxels, marked, 'corners').slice(0, Math.max(0, maxEllipsoids - shape.count));
  const rows = plugs.flatMap((set) => {
    const points = Array.from(set).flatMap((index) => [...cellCentre(voxels, index)]);
    const centre = [0, 1, 2].map((k) => points.reduce((sum, v, i) => sum + (i % 3 === k ? v : 0), 0) / set.length);
    const row = ellipsoidFromPoints(points, centre);
    for (let k = 3; k < 6; k++)
      row[k] = Math.log(Math.max(LEAST_RADIUS_MM, Math.exp(row[k]!) + REACH_CELLS * voxels.cellMm));
    return row;
  });
  const values = new Float64Array(shape.values.length + rows.length);
  values.set(shape.values);
  values.set(rows, shape.values.length);
  return { ...shape, count: values.length / SHAPE_STRIDE, values };
}
