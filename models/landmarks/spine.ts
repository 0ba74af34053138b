import type { Vec3 } from '#src/anatomy/frame.ts';
import type { LandmarkRecipe } from '../landmark-recipe.ts';

/** Farthest back on each spinous process. The column stands 0.8 mm to the left of the middle. BP3D */
const SPINOUS: Readonly<Record<string, Vec3>> = {
  T12: [0.8, 249.9, -69.5],
  L1: [0.2, 219.5, -63.3],
  L2: [0.8, 188, -58.6],
  L3: [0.8, 162.3, -58.7],
  L4: [0.9, 140.5, -59.3],
  L5: [0.8, 118.2, -63.1],
};

/**
 * Farthest out on each transverse (costal) process, right and left. The spans are 69, 78, 79, 85 and 100 mm; PANJABI92 has
 * 71, 76, 86, 79 and 93. Right and left differ by up to 3 mm: FAUSONE22 finds 4 mm on average.
 */
const TRANSVERSE: Readonly<Record<string, readonly [right: Vec3, left: Vec3]>> = {
  L1: [
    [-35.8, 244.3, -36],
    [33.1, 242, -37.6],
  ],
  L2: [
    [-40.1, 215.6, -33.6],
    [38, 216.3, -34.4],
  ],
  L3: [
    [-40, 184.7, -26.4],
    [39.4, 185.6, -32],
  ],
  L4: [
    [-42.4, 157, -27.4],
    [42.5, 156.8, -25.7],
  ],
  L5: [
    [-50.9, 132.1, -27.2],
    [49.4, 129.2, -33.6],
  ],
};

/** The knob at the back of each upper joint process: farthest back, a little out and up; right and left. BP3D */
const MAMMILLARY: Readonly<Record<string, readonly [right: Vec3, left: Vec3]>> = {
  L1: [
    [-18.9, 249.6, -48.6],
    [16, 249.2, -51.5],
  ],
  L2: [
    [-20, 221.4, -41.5],
    [16.1, 222.5, -44.2],
  ],
  L3: [
    [-20, 192.4, -37.8],
    [17.6, 193.1, -39.9],
  ],
  L4: [
    [-22.7, 164.3, -38.4],
    [23.8, 164, -34.4],
  ],
  L5: [
    [-28, 134.6, -38],
    [28.8, 133.6, -42.1],
  ],
};

/** The processes of the lumbar vertebrae, and the spinous process of T12. */
export const spine: readonly LandmarkRecipe[] = [
  ...Object.entries(SPINOUS).map(
    ([level, position]): LandmarkRecipe => ({
      id: `spinous-process-${level.toLowerCase()}`,
      name: `Tip of the spinous process of ${level}`,
      structure: level.toLowerCase(),
      side: 'midline',
      at: 'surface',
      position,
      sources: ['BP3D'],
    }),
  ),
  ...Object.entries(TRANSVERSE).map(
    ([level, [position, leftPosition]]): LandmarkRecipe => ({
      id: `transverse-process-${level.toLowerCase()}`,
      name: `Tip of the transverse process of ${level}`,
      structure: level.toLowerCase(),
      side: 'right',
      at: 'surface',
      position,
      leftPosition,
      sources: ['BP3D', 'PANJABI92', 'FAUSONE22'],
    }),
  ),
  ...Object.entries(MAMMILLARY).map(
    ([level, [position, leftPosition]]): LandmarkRecipe => ({
      id: `mammillary-process-${level.toLowerCase()}`,
      name: `Mammillary process of ${level}`,
      structure: level.toLowerCase(),
      side: 'right',
      at: 'surface',
      position,
      leftPosition,
      sources: ['BP3D'],
    }),
  ),
];
