/** Values this many blend lengths above the least add less than 1e-8 blend lengths. */
export const NEGLIGIBLE_BLENDS = 20;

/** `-t ln sum exp(-v / t)`: never above the least value, and below it by `t ln n` at most; rises with every value. */
export function softMinimum(values: ArrayLike<number>, blendMm: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) least = Math.min(least, values[i]!);
  if (!Number.isFinite(least)) return least;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp((least - values[i]!) / blendMm);
  return least - blendMm * Math.log(sum);
}
