import { encode } from 'uqr';

/** Light modules around the code, so that a camera finds it on any ground. */
const QUIET_MODULES = 2;
/** Longer addresses make a code too fine for a small print, in characters. */
const LONGEST_ADDRESS = 280;

/** A QR code as a path of unit squares, and how many of them its side measures. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Draws the code of a text: one bar for each run of dark squares in a row. */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const bars = data.map((row, y) =>
    row.map((dark, x) => (dark && !row[x - 1] ? `M${x} ${y}h${runLength(row, x)}v1H${x}z` : '')).join(''),
  );
  return { size, path: bars.join('') };
}

function runLength(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from);
  return (end < 0 ? row.length : end) - from;
}

/** The address that a code leads to: the view as it was kept, or the plain page where that would be too long to print. */
export function codeAddress(page: string, item: { kind: string; id: string; addressHash: string }): string {
  const whole = page + item.addressHash;
  return whole.length <= LONGEST_ADDRESS ? whole : `${page}#/${item.kind}/${item.id}`;
}
