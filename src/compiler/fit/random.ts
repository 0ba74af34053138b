/** Seeded random numbers, so that the same seed always gives the same table. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Normal with mean 0 and deviation 1. */
  readonly normal: () => number;
}

/** A small counter-based generator: 32 bits of state, hashed on the way out. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let bits = state;
    bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}
