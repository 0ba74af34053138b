import type { TapeStrip } from '#src/anatomy/tape-strip.ts';

/** A part that is left nothing is still drawn, cm. */
const LEAST_CM = 1;

/** How long each zone is in cm; those without a length share what the others leave of a strip of middling length. */
export function zoneLengths({
  lengthCm: [low, high],
  zones,
}: Pick<TapeStrip, 'lengthCm' | 'zones'>): readonly number[] {
  const given = zones.reduce((sum, { cm }) => sum + (cm ?? 0), 0);
  const sharers = zones.filter(({ cm }) => cm === null).length;
  const share = Math.max(LEAST_CM, ((low + high) / 2 - given) / (sharers || 1));
  return zones.map(({ cm }) => cm ?? share);
}
