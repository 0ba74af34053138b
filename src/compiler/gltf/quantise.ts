import { MM_PER_METRE } from '#src/anatomy/frame.ts';

/**
 * Positions are 16-bit normalised metres: the steps of one metre over 32767 are 0.031 mm, the error half of that, and all
 * structures share one lattice, so that no node needs a transform of its own.
 */
const POSITION_STEPS = 32767;
/** `TEXCOORD_0` spans this many mm about the muscle's middle: mm = (value - 0.5) * 1024. */
export const SECTION_SPAN_MM = 1024;
/** Section coordinates are rounded to an eighth of a millimetre: finer than a fibre, and small when compressed. */
const SECTION_STEP = Math.round(0xffff / SECTION_SPAN_MM / 8);

/** The position as written: mm to normalised 16-bit metres. The one place that turns mm into metres. */
export function quantisePositions(positionsMm: Float32Array): Int16Array {
  return Int16Array.from(positionsMm, (mm) => {
    const steps = Math.round((mm / MM_PER_METRE) * POSITION_STEPS);
    if (Math.abs(steps) > POSITION_STEPS)
      throw new Error(`position ${mm} mm lies beyond the metre that a GLB can hold`);
    return steps;
  });
}

/** Section coordinates in mm to normalised 16-bit texture coordinates. */
export function quantiseSection(sectionMm: Float32Array): Uint16Array {
  return Uint16Array.from(sectionMm, (mm) => {
    const value = (mm / SECTION_SPAN_MM + 0.5) * 0xffff;
    return Math.min(0xffff, Math.max(0, SECTION_STEP * Math.round(value / SECTION_STEP)));
  });
}

/** Numbers from 0 to 1 to bytes, interleaved: one entry of each list per vertex. */
export function interleaveBytes(channels: readonly Float32Array[]): Uint8Array {
  const count = channels[0]?.length ?? 0;
  const bytes = new Uint8Array(count * channels.length);
  for (const [offset, channel] of channels.entries())
    for (let i = 0; i < count; i++)
      bytes[i * channels.length + offset] = Math.round(255 * Math.min(1, Math.max(0, channel[i] ?? 0)));
  return bytes;
}
