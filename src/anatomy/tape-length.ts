import type { TapeZone } from './tape-strip.ts';

/**
 * What a tape gains when it is stretched as far as it goes, as a part of its length. Brands reach 130 to 180 percent of
 * their length without tension (SPORTSREC, AUSPHARM); this is the middle.
 */
export const FULL_STRETCH = 0.55;

const MM_PER_CM = 10;

/** A zone where it lies on the skin, mm from the start of the strip. */
export interface LaidZone {
  readonly zone: TapeZone;
  readonly startMm: number;
  readonly endMm: number;
}

/** How much longer a zone lies than it was cut: percent are of full stretch, which is how hands judge it (KT-HAM, KT-SI). */
export function stretchFactor({ percent: [low, high] }: Pick<TapeZone, 'percent'>): number {
  return 1 + ((low + high) / 200) * FULL_STRETCH;
}

/** How long a strip lies on the skin when a piece of this length is laid with the stretch of its zones, mm. */
export function laidLengthMm(zones: readonly TapeZone[], cutMm: number): number {
  return lengths(zones, cutMm, (zone) => [ownMm(zone), stretchFactor(zone)]);
}

/** How long a piece must be cut to reach so far over the skin with the stretch of its zones, mm. */
export function cutLengthMm(zones: readonly TapeZone[], laidMm: number): number {
  return lengths(zones, laidMm, (zone) => [ownMm(zone) * stretchFactor(zone), 1 / stretchFactor(zone)]);
}

/** Where each zone begins and ends on the skin. */
export function layZones(zones: readonly TapeZone[], laidMm: number): LaidZone[] {
  const spans = shares(
    zones.map((zone) => ownMm(zone) * stretchFactor(zone)),
    zones,
    laidMm,
  );
  let startMm = 0;
  return zones.map((zone, i) => {
    const laid = { zone, startMm, endMm: startMm + (spans[i] ?? 0) };
    startMm = laid.endMm;
    return laid;
  });
}

function ownMm({ cm }: TapeZone): number {
  return (cm ?? 0) * MM_PER_CM;
}

function lengths(
  zones: readonly TapeZone[],
  wholeMm: number,
  measure: (zone: TapeZone) => readonly [ownMm: number, factor: number],
): number {
  const measured = zones.map(measure);
  const spans = shares(
    measured.map(([own]) => own),
    zones,
    wholeMm,
  );
  return measured.reduce((sum, [, factor], i) => sum + (spans[i] ?? 0) * factor, 0);
}

/** Each zone has its own length and the open one what they leave; without that, all grow or shrink alike. */
function shares(own: readonly number[], zones: readonly TapeZone[], wholeMm: number): number[] {
  const fixed = own.reduce((sum, mm) => sum + mm, 0);
  const open = zones.findIndex(({ cm }) => cm === null);
  if (open >= 0 && fixed <= wholeMm) return own.map((mm, i) => (i === open ? wholeMm - fixed : mm));
  if (fixed === 0) return own.map(() => wholeMm / own.length);
  return own.map((mm) => (mm * wholeMm) / fixed);
}
