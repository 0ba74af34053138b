/** Rows of RGBA bytes, top row first, as pngjs reads them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** How far two pictures of one size are apart; all in steps of 0 to 255 of the channel that differs most. */
export interface PictureDifference {
  /** The 99.1 % quantile over all pixels: the rest is what edges do when another browser draws them. */
  readonly quantile: number;
  readonly mean: number;
  /** The mean of the block that differs most: a structure that is gone is a block, an edge is not. */
  readonly worstBlock: number;
}

const QUANTILE = 0.991;
const BLOCK_PX = 12;

function pixelDifferences(a: Picture, b: Picture): Uint8Array {
  const differences = new Uint8Array(a.width * a.height);
  for (let i = 0; i < differences.length; i += 1) {
    let most = 0;
    for (let channel = 0; channel < 3; channel += 1) {
      const at = 4 * i + channel;
      most = Math.max(most, Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)));
    }
    differences[i] = most;
  }
  return differences;
}

function worstBlockMean(differences: Uint8Array, width: number, height: number): number {
  const columns = Math.floor(width / BLOCK_PX);
  const rows = Math.floor(height / BLOCK_PX);
  const sums = new Float64Array(columns * rows);
  for (let y = 0; y < rows * BLOCK_PX; y += 1) {
    for (let x = 0; x < columns * BLOCK_PX; x += 1) {
      const block = Math.floor(y / BLOCK_PX) * columns + Math.floor(x / BLOCK_PX);
      sums[block] = (sums[block] ?? 0) + (differences[y * width + x] ?? 0);
    }
  }
  return sums.reduce((worst, sum) => Math.max(worst, sum), 0) / (BLOCK_PX * BLOCK_PX);
}

/** Compares two pictures of one size; throws when the sizes differ. */
export function comparePictures(a: Picture, b: Picture): PictureDifference {
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`a picture of ${a.width} x ${a.height} compared with one of ${b.width} x ${b.height}`);
  }
  const differences = pixelDifferences(a, b);
  const worstBlock = worstBlockMean(differences, a.width, a.height);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
  const sorted = differences.slice().sort();
  return { quantile: sorted[Math.floor(QUANTILE * (sorted.length - 1))] ?? 0, mean, worstBlock };
}

/** The limits that a picture breaks, each with its figure; empty when it is close enough. */
export function brokenLimits(difference: PictureDifference, limits: PictureDifference): string[] {
  const names = ['quantile', 'mean', 'worstBlock'] as const;
  return names
    .filter((name) => difference[name] > limits[name])
    .map((name) => `${name} ${difference[name].toFixed(2)} > ${limits[name]}`);
}
