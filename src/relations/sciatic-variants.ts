import type { Variant } from '#src/anatomy/sciatic-variant.ts';

/** Of 100 limbs: low, high. */
export type Range = readonly [number, number];

/** A way of the sciatic nerve past the piriformis, with what is known of how common it is. */
export interface SciaticVariant {
  readonly variant: Variant;
  readonly name: string;
  readonly words: string;
  /** Many studies taken together, with the range in which the true figure likely lies. */
  readonly pooled: { readonly share: number; readonly range: Range | null; readonly sources: readonly string[] } | null;
  /** From the lowest to the highest single study. */
  readonly studies: { readonly range: Range; readonly sources: readonly string[] } | null;
  /** A figure from memory, not read again. */
  readonly recalled: { readonly share: number; readonly sources: readonly string[] } | null;
  readonly sources: readonly string[];
}

/** What the bar of a variant shows, of 100 limbs: its best figure, and from the lowest to the highest that was found. */
export function spreadOf({ pooled, studies, recalled }: SciaticVariant): {
  readonly best: number;
  readonly range: Range;
} {
  const found = [pooled?.share, ...(pooled?.range ?? []), ...(studies?.range ?? []), recalled?.share].filter(
    (share) => share !== undefined,
  );
  const range: Range = [Math.min(...found), Math.max(...found)];
  return { best: pooled?.share ?? recalled?.share ?? (range[0] + range[1]) / 2, range };
}

/** Every source of a list, each once, in the order in which they are met. */
export function sourcesOf(variants: readonly SciaticVariant[]): readonly string[] {
  const keys = variants.flatMap(({ pooled, studies, recalled, sources }) =>
    [pooled, studies, recalled].flatMap((each) => each?.sources ?? []).concat(sources),
  );
  return [...new Set(keys)];
}
