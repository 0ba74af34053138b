import { Vector3 } from 'three';
import { corner, type SkinSurface, type SurfacePoint } from './skin-surface.ts';

/** A way that has crossed so many edges turns about a corner and goes nowhere. */
const MOST_EDGES = 400;

const normal = new Vector3();
const from = new Vector3();
const edge = new Vector3();
const inward = new Vector3();
const offset = new Vector3();

/**
 * Goes straight ahead over the skin, as a taut thread lies: over each edge as if the two triangles were one plane.
 * @param heading the way to look; it is turned into the plane of the triangle, and afterwards is the way looked at last
 */
export function walk(surface: SkinSurface, start: SurfacePoint, heading: Vector3, lengthMm: number): SurfacePoint {
  const at = start.at.clone();
  let face = start.face;
  let left = lengthMm;
  let entry = -1;
  flatten(surface, face, heading);
  for (let count = 0; count < MOST_EDGES; count++) {
    const exit = findExit(surface, face, entry, at, heading);
    if (exit.distanceMm >= left) {
      at.addScaledVector(heading, left);
      break;
    }
    const next = surface.beyond[3 * face + exit.edge]!;
    if (next < 0) break;
    at.addScaledVector(heading, exit.distanceMm);
    left -= exit.distanceMm;
    entry = turnOver(surface, face, exit.edge, next, heading);
    face = next;
  }
  return { face, at };
}

/** Turns a direction into the plane of a triangle. */
function flatten(surface: SkinSurface, face: number, heading: Vector3): void {
  normal.fromArray(surface.faceNormals, 3 * face);
  heading.addScaledVector(normal, -heading.dot(normal)).normalize();
}

/** Sets `edge` to the direction of an edge and `inward` to the one from it into its triangle. */
function readEdge(surface: SkinSurface, face: number, k: number): void {
  corner(surface, face, k, from);
  corner(surface, face, k + 1, edge)
    .sub(from)
    .normalize();
  inward.crossVectors(normal.fromArray(surface.faceNormals, 3 * face), edge);
}

function findExit(surface: SkinSurface, face: number, entry: number, at: Vector3, heading: Vector3) {
  const exit = { edge: -1, distanceMm: Number.POSITIVE_INFINITY };
  for (let k = 0; k < 3; k++) {
    if (k === entry) continue;
    readEdge(surface, face, k);
    const approach = -heading.dot(inward);
    if (approach <= 0) continue;
    const distanceMm = Math.max(0, offset.subVectors(at, from).dot(inward)) / approach;
    if (distanceMm < exit.distanceMm) {
      exit.edge = k;
      exit.distanceMm = distanceMm;
    }
  }
  return exit;
}

/** Keeps the angle to the edge and looks into the next triangle; returns the edge there that was crossed. */
function turnOver(surface: SkinSurface, face: number, k: number, next: number, heading: Vector3): number {
  readEdge(surface, face, k);
  const along = heading.dot(edge);
  const ahead = -heading.dot(inward);
  const entry = [0, 1, 2].find((candidate) => surface.beyond[3 * next + candidate] === face) ?? 0;
  readEdge(surface, next, entry);
  // Seen from the other triangle the edge runs the other way.
  heading.copy(edge).multiplyScalar(-along).addScaledVector(inward, ahead).normalize();
  return entry;
}
