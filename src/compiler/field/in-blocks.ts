import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from './field.ts';

const BLOCK_MM = 16;
/** Blocks along each axis that one number can hold, and the one of the origin. */
const RANGE = 1024;
const MIDDLE = RANGE / 2;

/** The same shape, made quick for many questions at scattered points: each block of space keeps the field narrowed to it. */
export function inBlocks(shape: Field): Field {
  const narrowed = new Map<number, Field>();
  const at = (x: number, y: number, z: number): Field => {
    const [bx, by, bz] = [Math.floor(x / BLOCK_MM), Math.floor(y / BLOCK_MM), Math.floor(z / BLOCK_MM)];
    const key = ((bx + MIDDLE) * RANGE + by + MIDDLE) * RANGE + bz + MIDDLE;
    const found = narrowed.get(key) ?? shape.within(blockBox(bx, by, bz));
    narrowed.set(key, found);
    return found;
  };
  return { ...shape, distance: (x, y, z) => at(x, y, z).distance(x, y, z) };
}

function blockBox(bx: number, by: number, bz: number): Bounds {
  return {
    min: [bx * BLOCK_MM, by * BLOCK_MM, bz * BLOCK_MM],
    max: [(bx + 1) * BLOCK_MM, (by + 1) * BLOCK_MM, (bz + 1) * BLOCK_MM],
  };
}
