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
  const bytes = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const [u, v] = [x / SIZE, y / SIZE];
      const octaves = ([a, b]: readonly [number, number], seed: number) =>
        0.55 * tiledNoise(u, v, a, seed) + 0.45 * tiledNoise(u, v, b, seed + 1);
      const cleft = 1 - Math.abs(2 * tiledNoise(u, v, CLEFTS, 9) - 1);
      const values = [octaves(BUNDLES, 1), octaves(FIBRES, 3), cleft ** 6, octaves(PATCHES, 5)];
      for (const [k, value] of values.entries()) bytes[(y * SIZE + x) * 4 + k] = Math.round(value * 255);
    }
  }
  const texture = new DataTexture(bytes, SIZE, SIZE, RGBAFormat);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

/** Smooth noise, 0..1, with so many cells across a tile that its edges meet. @param u, v 0..1 in the tile */
function tiledNoise(u: number, v: number, cells: number, seed: number): number {
  const [x, y] = [u * cells, v * cells];
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [s, t] = [smooth(x - i), smooth(y - j)];
  const at = (di: number, dj: number) => hash((i + di) % cells, (j + dj) % cells, seed);
  const low = at(0, 0) + (at(1, 0) - at(0, 0)) * s;
  const high = at(0, 1) + (at(1, 1) - at(0, 1)) * s;
  return low + (high - low) * t;
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
