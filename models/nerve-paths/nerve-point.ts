import type { TubePoint } from '#src/compiler/field/tube.ts';

/** A point of a nerve's course and its radius there, mm, as one row of a table. */
export type NerveRow = readonly [x: number, y: number, z: number, radiusMm: number];

export function nervePath(rows: readonly NerveRow[]): TubePoint[] {
  return rows.map(([x, y, z, radiusMm]) => ({ point: [x, y, z], radiusMm }));
}
