import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, RGBAFormat } from 'three';

/**
 * NOTES. The grain of tissues was noise computed in the shader at first: three octaves, each with the arithmetic that
 * fades it out before it falls below a pixel. A small tile of such noise takes one look-up for all octaves, and its
 * mipmaps fade each of them at the right distance by themselves.
 */
const SIZE = 256;
/** The tile repeats after so many mm. */
export const GRAIN_TILE_MM = 48;

/** Waves a tile of each layer: 10 mm patches, 6 and 2.4 mm bundles, 0.75 and 0.38 mm fibres, 3 mm clefts. */
const PATCHES = [5, 11] as const;
const BUNDLES = [8, 20] as const;
const FIBRES = [64, 128] as const;
const CLEFTS = 16;

/** One tile of noise: red bundles, green fibres, blue the clefts between bundles (thin, bright), alpha broad patches. */
export function createGrain(): DataTexture {
  const octaves = ([a, b]: readonly [number, number], seed: number) => [tile(a, seed), tile(b, seed + 1)] as const;
  const layers = [octaves(BUNDLES, 1), octaves(FIBRES, 3), octaves(PATCHES, 5)] as const;
  const clefts = tile(CLEFTS, 9);
  const bytes = new Uint8Array(SIZE * SIZE * 4);
  for (const [layer, channel] of [0, 1, 3].entries()) {
    const [coarse, fine] = layers[layer]!;
    for (let i = 0; i < SIZE * SIZE; i++) bytes[4 * i + channel] = 255 * (0.55 * coarse[i]! + 0.45 * fine[i]!) + 0.5;
  }
  for (let i = 0; i < SIZE * SIZE; i++) bytes[4 * i + 2] = 255 * (1 - Math.abs(2 * clefts[i]! - 1)) ** 6 + 0.5;
  const texture = new DataTexture(bytes, SIZE, SIZE, RGBAFormat);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

/** Smooth noise, 0..1, a value a texel, with so many cells across the tile that its edges meet. */
function tile(cells: number, seed: number): Float32Array {
  const lattice = Float32Array.from({ length: cells * cells }, (_, i) => hash(i % cells, Math.floor(i / cells), seed));
  const out = new Float32Array(SIZE * SIZE);
  for (let y = 0; y < SIZE; y++) {
    const j = Math.floor((y * cells) / SIZE);
    const t = smooth((y * cells) / SIZE - j);
    const [above, below] = [j * cells, ((j + 1) % cells) * cells];
    for (let x = 0; x < SIZE; x++) {
      const i = Math.floor((x * cells) / SIZE);
      const s = smooth((x * cells) / SIZE - i);
      const next = (i + 1) % cells;
      const low = lattice[above + i]! * (1 - s) + lattice[above + next]! * s;
      const high = lattice[below + i]! * (1 - s) + lattice[below + next]! * s;
      out[y * SIZE + x] = low * (1 - t) + high * t;
    }
  }
  return out;
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

/** A number from 0 to 1 for a cell, the same on every machine. */
function hash(i: number, j: number, seed: number): number {
  let bits = Math.imul(i + 1, 0x27d4eb2d) ^ Math.imul(j + 1, 0x165667b1) ^ Math.imul(seed + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 0x100000000;
}
