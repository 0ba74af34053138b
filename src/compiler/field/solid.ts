import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import { type TriangleSet, triangleTree } from '../math/triangle-tree.ts';
import { add, cross, dot, length, normalise, scale, subtract } from '../math/vec3.ts';
import type { Field } from './field.ts';
import { lipschitz } from './lipschitz.ts';

/**
 * The inside of a closed surface of triangles, wound either way; true distance. The sign is that of the normal at the
 * nearest point: of the face, or of the edge or corner (mean of the faces there, by angle) when the point lies on one.
 */
export function solid(set: TriangleSet, bounds: Bounds): Field {
  const { indices } = set;
  const corner = (vertex: number): Vec3 => [
    set.positions[vertex * 3]!,
    set.positions[vertex * 3 + 1]!,
    set.positions[vertex * 3 + 2]!,
  ];
  const faces: Vec3[] = [];
  const edges = new Map<string, Vec3>();
  const corners = new Map<number, Vec3>();
  let volume = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const normal = cross(subtract(corner(b), corner(a)), subtract(corner(c), corner(a)));
    const unit = length(normal) > 1e-12 ? normalise(normal) : normal;
    faces.push(unit);
    volume += dot(corner(a), cross(corner(b), corner(c)));
    for (const [v, n, p] of [
      [a, b, c],
      [b, c, a],
      [c, a, b],
    ] as const) {
      edges.set(edgeKey(v, n), add(edges.get(edgeKey(v, n)) ?? [0, 0, 0], unit));
      const angle = angleBetween(subtract(corner(n), corner(v)), subtract(corner(p), corner(v)));
      corners.set(v, add(corners.get(v) ?? [0, 0, 0], scale(unit, angle)));
    }
  }
  const outward = Math.sign(volume);
  const tree = triangleTree(set);
  const normalAt = (triangle: number, second: number, third: number): Vec3 => {
    const [a, b, c] = [indices[triangle * 3]!, indices[triangle * 3 + 1]!, indices[triangle * 3 + 2]!];
    const first = 1 - second - third;
    const on = [first > ON_EDGE ? a : -1, second > ON_EDGE ? b : -1, third > ON_EDGE ? c : -1].filter((v) => v >= 0);
    if (on.length === 1) return corners.get(on[0]!)!;
    return on.length === 2 ? edges.get(edgeKey(on[0]!, on[1]!))! : faces[triangle]!;
  };
  return lipschitz((x, y, z) => {
    const { triangle, second, third, distanceMm } = tree.nearest(x, y, z);
    const [a, b, c] = [0, 1, 2].map((k) => corner(indices[triangle * 3 + k]!)) as [Vec3, Vec3, Vec3];
    const foot = add(scale(a, 1 - second - third), add(scale(b, second), scale(c, third)));
    const side = dot(subtract([x, y, z], foot), normalAt(triangle, second, third)) * outward;
    return side < 0 ? -distanceMm : distanceMm;
  }, bounds);
}

/** Weights below this count as nothing: the point lies on the edge or corner. */
const ON_EDGE = 1e-9;

function edgeKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function angleBetween(a: Vec3, b: Vec3): number {
  return Math.atan2(length(cross(a, b)), dot(a, b));
}
