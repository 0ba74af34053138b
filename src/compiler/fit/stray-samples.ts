import type { Mesh } from '../mesh/mesh.ts';
import { foldAtCuts, weightOf } from './draw-samples.ts';
import { isWithin, type ReferenceSolid } from './reference-solid.ts';
import { readyShape } from './residuals.ts';
import type { Sample } from './samples.ts';
import { SHAPE_STRIDE, type Shape } from './shape.ts';

/** Places this far off the reference become samples, some thousands at most. */
const STRAY_MM = 0.5;
const MOST_STRAYS = 4000;

/** Vertices of the shape's surface that lie off the reference, with the distance that the reference has there. */
export function straySamples({ positions }: Mesh, { solid, cuts }: ReferenceSolid, scaleMm: number): Sample[] {
  const strays: Sample[] = [];
  for (let v = 0; v < positions.length; v += 3) {
    const [x, y, z] = [positions[v]!, positions[v + 1]!, positions[v + 2]!];
    if (!isWithin(cuts, [x, y, z], 0.5 * scaleMm) || solid.surfaceDistance(x, y, z) < STRAY_MM * scaleMm) continue;
    const targetMm = solid.signedDistance(x, y, z);
    strays.push([x, y, z, targetMm, Math.max(1, weightOf(targetMm, scaleMm))]);
  }
  const every = Math.max(1, Math.ceil(strays.length / MOST_STRAYS));
  return strays.filter((_, i) => i % every === 0);
}

/** The ends of the ellipsoids' axes that stick out of the reference: needles slip between samples that are drawn blindly. */
export function tipSamples(shape: Shape, { solid, cuts }: ReferenceSolid, scaleMm: number): Sample[] {
  const ready = readyShape(shape);
  const tips: Sample[] = [];
  for (let i = 0; i < shape.count; i++) {
    const [c, o] = [i * SHAPE_STRIDE, i * (ready.length / shape.count)];
    for (let end = 0; end < 6; end++) {
      const axis = end >> 1;
      const reachMm = (end & 1 ? 0.9 : -0.9) * Math.exp(shape.values[c + 3 + axis]!);
      const p = [0, 1, 2].map((k) => shape.values[c + k]! + reachMm * ready[o + 3 + 3 * axis + k]!);
      const tip = [p[0]!, p[1]!, p[2]!] as const;
      const targetMm = solid.signedDistance(...foldAtCuts(cuts, tip));
      if (targetMm > STRAY_MM * scaleMm) tips.push([...tip, targetMm, 2 * weightOf(targetMm, scaleMm)]);
    }
  }
  return tips;
}

/** The shape without ellipsoids whose centre has left the reference. */
export function dropStrays(shape: Shape, { solid, cuts }: ReferenceSolid, scaleMm: number): Shape {
  const kept: number[] = [];
  for (let i = 0; i < shape.count; i++) {
    const row = shape.values.subarray(i * SHAPE_STRIDE, (i + 1) * SHAPE_STRIDE);
    const targetMm = solid.signedDistance(...foldAtCuts(cuts, [row[0]!, row[1]!, row[2]!]));
    if (targetMm < scaleMm) kept.push(...row);
  }
  return { ...shape, count: kept.length / SHAPE_STRIDE, values: Float64Array.from(kept) };
}
