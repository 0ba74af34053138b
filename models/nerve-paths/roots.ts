import type { Vec3 } from '#src/anatomy/frame.ts';
import type { NerveRow } from './nerve-point.ts';

export type RootId = 'l1' | 'l2' | 'l3' | 'l4' | 'l5' | 's1' | 's2' | 's3' | 's4';

/**
 * The right roots from the dural sac to where a plexus takes over, 10 to 15 mm beyond their openings: nerve root, the
 * swelling of the dorsal root ganglion, ventral ramus. A lumbar root leaves the sac above its own pedicle, hugs it and goes
 * out close under it; a sacral one runs down the canal to its anterior foramen. Measured on the fields: the pedicles end
 * below at y 240, 210, 178, 149 and 125 at x = -16. S1 to S3 run where the foramina of both sides overlap when mirrored.
 * estimate: 3 mm thick at L1 to 5 mm at L5 and S1, the ganglia 4 to 6.4 mm; S2 to S4 as thin as their foramina ask.
 */
export const ROOTS: Readonly<Record<RootId, readonly NerveRow[]>> = {
  l1: [
    [-4.5, 248, -27, 1.2],
    [-9, 241, -25, 1.4],
    [-15.5, 235.5, -22, 2.1],
    [-22, 231, -19.5, 1.5],
    [-29, 225, -17, 1.5],
  ],
  l2: [
    [-4.5, 218, -22.5, 1.3],
    [-9.5, 212, -20.5, 1.6],
    [-16, 205.5, -18.5, 2.4],
    [-23, 200, -14, 1.8],
    [-30, 193, -10, 1.8],
  ],
  l3: [
    [-4.5, 186, -19, 1.4],
    [-9.5, 180, -18.5, 1.8],
    [-16, 173, -17.5, 2.7],
    [-24, 167, -13, 2.1],
    [-31, 159, -8, 2.1],
  ],
  l4: [
    [-4.5, 158, -21.5, 1.5],
    [-10, 151, -22, 2],
    [-16.5, 144.5, -20, 2.9],
    [-25, 138, -15, 2.4],
    [-33, 130, -9, 2.4],
  ],
  l5: [
    [-5, 134, -30, 1.6],
    [-11, 123, -30, 2.1],
    [-17, 116.2, -26.7, 2.7],
    [-25, 112, -21, 2.5],
    [-35, 105, -12, 2.5],
  ],
  s1: [
    [-4, 103, -36.5, 1.3],
    [-8.5, 95, -38.5, 1.6],
    [-12.5, 86, -43, 1.7],
    [-18, 79, -43.5, 1.9],
    [-22.5, 74, -39, 2.3],
    [-25, 69, -30, 2.2],
    [-28, 62, -19, 2.3],
  ],
  s2: [
    [-1, 84, -48, 1],
    [-4.5, 75, -53.5, 1.1],
    [-9, 68, -57.5, 1.2],
    [-15, 62, -57.5, 1.4],
    [-19.5, 57.5, -52, 1.7],
    [-21, 54.5, -43, 1.6],
    [-23, 50, -33, 1.6],
  ],
  s3: [
    [0, 76, -54, 0.8],
    [0, 62, -63.5, 0.8],
    [-3, 54, -67.8, 0.9],
    [-8, 48.5, -69, 1],
    [-14, 45.5, -66.5, 1.3],
    [-18, 43, -61, 1.2],
    [-20, 40, -52, 1.2],
    [-23, 36, -45, 1.2],
  ],
  s4: [
    [0, 77, -53.6, 0.8],
    [0, 62, -64, 0.8],
    [0, 48, -72.5, 0.8],
    [-2, 38, -76.5, 0.8],
    [-8, 31, -75.5, 0.9],
    [-14, 26.5, -72, 1.1],
    [-17, 24.5, -66, 1],
    [-20, 22, -57, 1],
  ],
};

/** Where each root ends and its plexus begins, as the first row of a nerve of the given radius. */
export function fromRoot(id: RootId, radiusMm: number): NerveRow {
  const [x, y, z] = rootEnd(id);
  return [x, y, z, radiusMm];
}

/** Where each root ends. */
export function rootEnd(id: RootId): Vec3 {
  const [x, y, z] = ROOTS[id][ROOTS[id].length - 1] as NerveRow;
  return [x, y, z];
}
