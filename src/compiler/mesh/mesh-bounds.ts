import type { Bounds } from '#src/anatomy/frame.ts';

/** The box round the vertices of a mesh, mm. */
export function boundsOf(positions: Float32Array): Bounds {
  const min: [number, number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const max: [number, number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < positions.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    const mm = positions[i] as number;
    if (mm < min[axis]) min[axis] = mm;
    if (mm > max[axis]) max[axis] = mm;
  }
  return { min, max };
}
