import { Vector3 } from 'three';
import { cutLengthMm, laidLengthMm } from '#src/anatomy/tape-length.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { headingsOf, lineLengthMm } from './band.ts';
import type { SkinSurface, SurfacePoint } from './skin-surface.ts';
import { walk } from './walk.ts';

const MM_PER_CM = 10;
/** Between the points that a line is made longer by, mm. */
const SPACING_MM = 5;

/** One way through a strip from end to end, mm: as its landmarks say, as it lies, and as it is cut from the roll. */
export interface StripWay {
  readonly courseMm: number;
  readonly laidMm: number;
  readonly cutMm: number;
}

/**
 * Makes the line of a strip that is laid middle-out as long as a piece lies that is cut as the record says: its ends are
 * free and end where they end, both alike.
 *
 * A strip that is laid from its anchor goes from landmark to landmark. Its record tells the length for the position in
 * which it is laid, with the skin stretched; the body of the atlas stands, so the strip lies shorter here, and is not
 * made longer: it would run past the place where it is said to end.
 */
export function fitLength(
  surface: SkinSurface,
  line: readonly SurfacePoint[],
  { zones, lengthCm: [low, high], laid }: Pick<TapeStrip, 'zones' | 'lengthCm' | 'laid'>,
): { readonly line: readonly SurfacePoint[]; readonly way: StripWay } {
  const courseMm = lineLengthMm(line);
  if (laid === 'from-anchor') return { line, way: wayAsLaid(zones, courseMm) };
  const shortest = laidLengthMm(zones, low * MM_PER_CM);
  const longest = laidLengthMm(zones, high * MM_PER_CM);
  const laidMm = Math.min(longest, Math.max(shortest, courseMm));
  const half = (laidMm - courseMm) / 2;
  const atEnd = moveEnd(surface, line, half);
  const fitted = moveEnd(surface, atEnd.toReversed(), half).toReversed();
  return { line: fitted, way: { ...wayAsLaid(zones, laidMm), courseMm } };
}

/** The way of a strip that lies as its landmarks say. */
export function wayAsLaid(zones: TapeStrip['zones'], courseMm: number): StripWay {
  return { courseMm, laidMm: courseMm, cutMm: cutLengthMm(zones, courseMm) };
}

/** Lets a line run on straight over the skin, or cuts it off before its end. */
function moveEnd(surface: SkinSurface, line: readonly SurfacePoint[], byMm: number): readonly SurfacePoint[] {
  return byMm < 0 ? cutOff(surface, line, -byMm) : runOn(surface, line, byMm);
}

function runOn(surface: SkinSurface, line: readonly SurfacePoint[], byMm: number): readonly SurfacePoint[] {
  const longer = [...line];
  const heading = headingsOf(line).at(-1)!;
  const steps = Math.ceil(byMm / SPACING_MM);
  for (let i = 0; i < steps; i++) longer.push(walk(surface, longer.at(-1)!, heading, byMm / steps));
  return longer;
}

function cutOff(surface: SkinSurface, line: readonly SurfacePoint[], byMm: number): readonly SurfacePoint[] {
  let left = byMm;
  for (let i = line.length - 1; i > 0; i--) {
    const way = new Vector3().subVectors(line[i]!.at, line[i - 1]!.at);
    const legMm = way.length();
    if (legMm > left) return [...line.slice(0, i), walk(surface, line[i - 1]!, way, legMm - left)];
    left -= legMm;
  }
  return line.slice(0, 2);
}
