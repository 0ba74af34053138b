import type { Ellipsoid } from '#src/anatomy/shape-table.ts';
import { ellipsoids } from '#src/compiler/field/ellipsoids.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { sphere } from '#src/compiler/field/sphere.ts';

/** Some balls strewn in a box and blended: rich in necks, holes and crossings smaller than a cell. */
export function randomBalls(random: () => number, count: number): Field {
  const balls = Array.from({ length: count }, () =>
    sphere([random() * 24 - 12, random() * 24 - 12, random() * 24 - 12], 1 + random() * 5),
  );
  return smoothUnion(0.2 + random() * 2, ...balls);
}

/** A bony-looking ring of blended ellipsoids, like a fitted table. */
export function randomTable(random: () => number, count: number): Field {
  const table = Array.from({ length: count }, (_, i): Ellipsoid => {
    const quaternion = [random() - 0.5, random() - 0.5, random() - 0.5, random() - 0.5];
    const norm = Math.hypot(...quaternion);
    const turn = (2 * Math.PI * i) / count;
    const reach = 24 + random() * 8;
    const [qx, qy, qz, qw] = quaternion.map((value) => value / norm) as [number, number, number, number];
    const radii = [4 + random() * 6, 4 + random() * 6, 6 + random() * 6] as const;
    return [reach * Math.cos(turn), random() * 16, reach * Math.sin(turn), ...radii, qx, qy, qz, qw];
  });
  return ellipsoids({ id: 'ring', source: 'seed', blendMm: 1, ellipsoids: table });
}
