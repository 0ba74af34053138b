import type { Fibres } from './fibres.ts';
import type { Mesh } from './mesh.ts';

/*
 * NOTES. A fibre that is traced through the body of a muscle meets the surface at an angle, so on the surface its place
 * in the cross-section drifts and stripes break into dashes. The fibres that are seen run along the surface: here each
 * vertex takes its place from where the surface gradient of the progress leads, ring by ring from mid-belly outward.
 * Linear interpolation blurs across the fibres a little at each ring, which a nearly linear map does not feel.
 */

/** Fibres whose section coordinates are constant along the surface gradient of the progress. */
export function combFibres(mesh: Mesh, fibres: Fibres): Fibres {
  const { progress } = fibres;
  const sectionMm = fibres.sectionMm.slice();
  const corners = cornersOf(mesh);
  const fromBelly = progress.map((value) => Math.abs(value - 0.5));
  const order = Uint32Array.from(progress.keys()).sort((a, b) => fromBelly[a]! - fromBelly[b]! || a - b);
  const done = new Uint8Array(progress.length);
  for (const vertex of order) {
    const source = stepInward(mesh, progress, corners[vertex] ?? [], vertex);
    if (source) {
      const { a, b, part } = source;
      const shareA = done[a] ? 1 - part : 0;
      const shareB = done[b] ? part : 0;
      if (shareA + shareB > 0)
        for (let k = 0; k < 2; k++)
          sectionMm[2 * vertex + k] =
            (shareA * sectionMm[2 * a + k]! + shareB * sectionMm[2 * b + k]!) / (shareA + shareB);
    }
    done[vertex] = 1;
  }
  return { ...fibres, sectionMm };
}

/** The other two vertices of each triangle round a vertex. */
type Corner = readonly [a: number, b: number];

function cornersOf({ positions, indices }: Mesh): Corner[][] {
  const corners = Array.from({ length: positions.length / 3 }, (): Corner[] => []);
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++)
      corners[indices[t + k]!]!.push([indices[t + ((k + 1) % 3)]!, indices[t + ((k + 2) % 3)]!]);
  return corners;
}

interface Crossing {
  readonly a: number;
  readonly b: number;
  /** Where on the edge, 0 at `a` to 1 at `b`. */
  readonly part: number;
}

/** Where the way to mid-belly leaves the ring round a vertex; null where it has arrived. */
function stepInward(
  { positions }: Mesh,
  progress: Float32Array,
  corners: readonly Corner[],
  vertex: number,
): Crossing | null {
  const here = progress[vertex]!;
  const towards = here < 0.5 ? 1 : -1;
  const slope = surfaceGradient(positions, progress, corners, vertex);
  let best: Crossing | null = null;
  let farthest = 0;
  for (const [a, b] of corners) {
    const p = edge(positions, vertex, a);
    const q = edge(positions, vertex, b);
    const part = crossEdge(p, q, slope, towards);
    if (part === null) continue;
    const gain = towards * (progress[a]! * (1 - part) + progress[b]! * part - here);
    if (gain > farthest) {
      farthest = gain;
      best = { a, b, part };
    }
  }
  return best && farthest <= Math.abs(here - 0.5) ? best : null;
}

type Vector = readonly [number, number, number];

/** Gradient of the progress on the surface, per mm, up to a positive factor. */
function surfaceGradient(
  positions: Float32Array,
  progress: Float32Array,
  corners: readonly Corner[],
  vertex: number,
): Vector {
  const sum: [number, number, number] = [0, 0, 0];
  for (const [a, b] of corners) {
    const p = edge(positions, vertex, a);
    const q = edge(positions, vertex, b);
    const [pp, pq, qq] = [dot(p, p), dot(p, q), dot(q, q)];
    const area2 = pp * qq - pq * pq;
    if (area2 <= 0) continue;
    const [u, v] = [progress[a]! - progress[vertex]!, progress[b]! - progress[vertex]!];
    const [alongP, alongQ] = [(u * qq - v * pq) / area2, (v * pp - u * pq) / area2];
    const weight = Math.sqrt(area2);
    for (let k = 0; k < 3; k++) sum[k]! += weight * (alongP * p[k]! + alongQ * q[k]!);
  }
  return sum;
}

/** Where the direction, laid into the triangle of p and q, meets the edge between them. */
function crossEdge(p: Vector, q: Vector, slope: Vector, sign: number): number | null {
  const [pp, pq, qq] = [dot(p, p), dot(p, q), dot(q, q)];
  const area2 = pp * qq - pq * pq;
  if (area2 <= 0) return null;
  const [dp, dq] = [sign * dot(slope, p), sign * dot(slope, q)];
  const alongP = (dp * qq - dq * pq) / area2;
  const alongQ = (dq * pp - dp * pq) / area2;
  return alongP < 0 || alongQ < 0 || alongP + alongQ === 0 ? null : alongQ / (alongP + alongQ);
}

function edge(positions: Float32Array, from: number, to: number): Vector {
  return [
    positions[3 * to]! - positions[3 * from]!,
    positions[3 * to + 1]! - positions[3 * from + 1]!,
    positions[3 * to + 2]! - positions[3 * from + 2]!,
  ];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
