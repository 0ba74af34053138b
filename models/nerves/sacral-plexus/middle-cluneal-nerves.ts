import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { S1_DORSAL_WAY } from '#models/nerve-paths/sacral-arms.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * Each begins in its root, goes through the posterior foramen and under the ligament, then over the edge of the gluteus maximus;
 * laid along the clefts on the fields. estimate: where each bends, and the thickness.
 */
export const MIDDLE_CLUNEAL_NERVES_COURSE: NerveCourse = {
  branches: [
    // S1
    [
      ...S1_DORSAL_WAY,
      [-28, 76.8, -58.7, 0.7],
      [-28.2, 73, -62.5, 0.7],
      [-29.4, 68.9, -65.5, 0.7],
      [-31, 65, -68.4, 0.7],
      [-33.2, 62.3, -71.6, 0.7],
      [-35.4, 61.5, -75.4, 0.7],
      [-37.5, 62, -79, 0.7],
      [-40.5, 62.5, -83, 0.7],
      [-47, 60.5, -89.7, 0.7],
      [-54, 57, -95, 0.6],
    ],
    // S2
    [
      [-15, 62.5, -57.5, 0.7],
      [-17.2, 64.2, -60.8, 0.6],
      [-19.5, 64.7, -64, 0.7],
      [-22.6, 62.1, -66.9, 0.7],
      [-26.1, 59.1, -69.6, 0.7],
      [-30.3, 56.8, -71.6, 0.7],
      [-33.7, 54.6, -75.2, 0.7],
      [-35.6, 51.8, -80.5, 0.7],
      [-40.3, 50, -88.3, 0.7],
      [-48, 46.5, -95.5, 0.7],
      [-55, 43, -99.5, 0.6],
    ],
    // S3
    [
      [-14, 45.5, -66.7, 0.7],
      [-17.4, 47, -70.1, 0.6],
      [-21, 48.5, -72.6, 0.7],
      [-26.2, 48.3, -73.3, 0.7],
      [-30, 47, -75, 0.7],
      [-31.9, 44.5, -78.6, 0.7],
      [-31.9, 40.5, -85.3, 0.7],
      [-35, 37.2, -91.5, 0.7],
      [-39.5, 35.2, -97.2, 0.7],
      [-46, 33, -101, 0.6],
    ],
  ],
};

/** Dorsal rami of S1 to S3, through the posterior foramina and past the long posterior sacroiliac ligament to the skin. ISU18 */
export const middleClunealNerves: StructureRecipe = {
  id: 'middle-cluneal-nerves',
  name: 'Middle cluneal nerves',
  latin: 'nervi clunium medii',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'cluneal-nerves',
  depth: 1,
  topology: { genus: 0, pieces: 3 },
  sources: ['ISU18', 'general'],
  cellMm: 0.4,
  shape: { kind: 'authored', build: nerveShape(MIDDLE_CLUNEAL_NERVES_COURSE) },
};
