/** How the sciatic nerve passes the piriformis, after Beaton and Anson; `a` is the usual way. */
export const VARIANTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Below the lower edge of the muscle, through its belly, or over its upper edge. */
export type Pass = 'below' | 'through' | 'above';

/** The two parts of the nerve: the same way for both means that it stays whole. */
export interface Passes {
  readonly tibial: Pass;
  readonly fibular: Pass;
}

export const PASSES: Readonly<Record<Variant, Passes>> = {
  a: { tibial: 'below', fibular: 'below' },
  b: { tibial: 'below', fibular: 'through' },
  c: { tibial: 'below', fibular: 'above' },
  d: { tibial: 'through', fibular: 'through' },
  e: { tibial: 'through', fibular: 'above' },
  f: { tibial: 'above', fibular: 'above' },
};

/** Whether any part of the nerve goes through the muscle. */
export function goesThrough(variant: Variant): boolean {
  return Object.values(PASSES[variant]).includes('through');
}
