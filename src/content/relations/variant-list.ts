import type { SciaticVariant } from '#src/relations/sciatic-variants.ts';
import type { RelationRows } from './rows.ts';

/** How the sciatic nerve passes the piriformis, as pages tell it. */
export function variantList({ variants }: RelationRows): readonly SciaticVariant[] {
  return variants.map(({ line: _line, pooled = null, studies = null, recalled = null, ...row }) => ({
    ...row,
    pooled: pooled && { ...pooled, range: pooled.range ?? null },
    studies,
    recalled,
  }));
}
