/**
 * Storage for the grid points near a surface, in cubes of `cells` points a side that are made when first touched.
 * A grid point and the three edges that leave it in the positive directions belong to one block only, so neighbouring
 * blocks see the same sample and the same vertex.
 */
export interface SampleBlock {
  /** Field at each point, NaN where not asked yet. */
  readonly samples: Float32Array;
  /** Vertex index + 1 on each owned edge, three per point; 0 where there is none yet. */
  readonly vertices: Int32Array;
}

export interface SampleBlocks {
  /** The block at block coordinates. */
  readonly at: (bx: number, by: number, bz: number) => SampleBlock;
}

/** Block coordinates stay within +-2^16: packed into one exact double they make a quick key. */
const KEY_OFFSET = 1 << 16;
const KEY_RANGE = 1 << 17;

export function blockKey(bx: number, by: number, bz: number): number {
  return ((bx + KEY_OFFSET) * KEY_RANGE + by + KEY_OFFSET) * KEY_RANGE + bz + KEY_OFFSET;
}

export function createSampleBlocks(cells: number): SampleBlocks {
  const blocks = new Map<number, SampleBlock>();
  const points = cells ** 3;
  return {
    at(bx, by, bz) {
      const key = blockKey(bx, by, bz);
      let block = blocks.get(key);
      if (!block) {
        block = { samples: new Float32Array(points).fill(Number.NaN), vertices: new Int32Array(points * 3) };
        blocks.set(key, block);
      }
      return block;
    },
  };
}
