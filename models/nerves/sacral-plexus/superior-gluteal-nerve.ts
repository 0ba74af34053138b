import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * The single trunk that 75 in 100 people have, and its two branches, in the cleft of the two muscles as their fields meet. The
 * lower one stays about 55 mm above the tip of the trochanter (SGN-SAFE: 40 to 83). estimate: thickness; the reference leaves
 * no fat between the muscles, so the branches press 1 mm into them.
 */
export const SUPERIOR_GLUTEAL_NERVE_COURSE: NerveCourse = {
  branches: [
    // the trunk, through the foramen above the piriformis, and the lower branch to the tensor fasciae latae
    [
      [-41.5, 50.5, -23.5, 1.4],
      [-45.5, 50.3, -23.2, 1.4],
      [-49.9, 50.4, -23.4, 1.4],
      [-54, 49, -26.2, 1.4],
      [-58.6, 49, -28.7, 1.4],
      [-63.3, 50.2, -31, 1.4],
      [-67.8, 51.3, -32.7, 1.4],
      [-72.1, 53, -33.8, 1.4],
      [-80, 55.5, -33, 1.3],
      [-90, 56.5, -32.7, 1.2],
      [-101, 57, -31.8, 1.2],
      [-111.5, 56.5, -28, 1.1],
      [-118.5, 55, -24, 1.1],
      [-124.8, 53.5, -18, 1.1],
      [-127.8, 53, -12, 1],
      [-130, 53.5, -6, 1],
      [-130.7, 55.5, 0, 1],
      [-130.6, 57.5, 6, 0.9],
      [-130.3, 59, 12, 0.9],
      [-129.8, 60, 19, 0.9],
      [-128.5, 60, 25.5, 0.8],
    ],
    // the upper branch, along the upper edge of the gluteus minimus
    [
      [-69.5, 52, -33.2, 1.2],
      [-74, 58.5, -32.6, 1.1],
      [-79, 67, -32, 1],
      [-86, 74, -30.8, 1],
      [-93.5, 80, -28, 0.9],
      [-104, 84, -24.6, 0.8],
      [-112, 86, -20, 0.7],
    ],
  ],
};

/** Out above the piriformis, then forward between gluteus medius and minimus to the tensor fasciae latae. SGN23, ALHAYANI09 */
export const superiorGlutealNerve: StructureRecipe = {
  id: 'superior-gluteal-nerve',
  name: 'Superior gluteal nerve',
  latin: 'nervus gluteus superior',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['SGN23', 'SGN-SAFE', 'ALHAYANI09', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(SUPERIOR_GLUTEAL_NERVE_COURSE) },
};
