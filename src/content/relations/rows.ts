import type * as z from 'zod';
import type { BEDSIDE_TESTS, PATTERNS, SYMPTOMS } from './finder-schema.ts';
import type { ACTIONS, AREAS, DISCS, JOINTS, MUSCLES, NERVES, ROOTS, TRIGGER_POINTS, VARIANT_ROWS } from './schema.ts';

/** The entries of one list, each with its line. */
type Rows<Schema extends z.ZodType<readonly unknown[]>> = readonly (z.output<Schema>[number] & {
  readonly line: number;
})[];

/** Everything that the folder of relations says, as it stands there. */
export interface RelationRows {
  readonly areas: Rows<typeof AREAS>;
  readonly joints: Rows<typeof JOINTS>;
  readonly actions: Rows<typeof ACTIONS>;
  readonly roots: Rows<typeof ROOTS>;
  readonly nerves: Rows<typeof NERVES>;
  readonly muscles: Rows<typeof MUSCLES>;
  readonly discs: Rows<typeof DISCS>;
  readonly triggerPoints: Rows<typeof TRIGGER_POINTS>;
  readonly symptoms: Rows<typeof SYMPTOMS>;
  readonly patterns: Rows<typeof PATTERNS>;
  readonly bedsideTests: Rows<typeof BEDSIDE_TESTS>;
  readonly variants: Rows<typeof VARIANT_ROWS>;
}
export type RelationList = keyof RelationRows;

/** Every entry that names sources, with its list. */
export function citingRows(rows: RelationRows) {
  const lists = Object.entries(rows) as [
    RelationList,
    readonly { readonly sources: readonly string[]; readonly line: number }[],
  ][];
  const entries = lists.flatMap(([list, entries]) => entries.map(({ sources, line }) => ({ list, sources, line })));
  const squeezes = rows.nerves.flatMap(({ pinched, line }) =>
    pinched.map(({ sources }) => ({ list: 'nerves' as const, sources, line })),
  );
  const found = rows.variants.flatMap(({ pooled, studies, recalled, line }) =>
    [pooled, studies, recalled].flatMap((each) =>
      each ? [{ list: 'variants' as const, sources: each.sources, line }] : [],
    ),
  );
  return [...entries, ...squeezes, ...found];
}
