import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * Along the lower edge of the piriformis, then on the front of the gluteus maximus, into which each branch ends. estimate: four
 * branches and their thickness; the course between is measured on the fields of both muscles.
 */
export const INFERIOR_GLUTEAL_NERVE_COURSE: NerveCourse = {
  branches: [
    // the trunk, round the lower edge of the piriformis
    [
      [-39.5, 38.5, -32.5, 1.4],
      [-36.7, 34.8, -40, 1.4],
      [-33.7, 30, -46.3, 1.4],
      [-31.7, 25.5, -50.8, 1.4],
      [-32.8, 21.8, -54, 1.2],
      [-37, 19.2, -57.2, 1.3],
      [-43, 17.8, -60.6, 1.4],
      [-46.3, 16.6, -65.2, 1.4],
      [-46.5, 16, -69, 1.4],
    ],
    // to the upper part
    [
      [-45.8, 16.2, -68.3, 1.2],
      [-50.5, 22.5, -73, 1],
      [-57, 30, -76, 0.9],
      [-62.5, 38.5, -77, 0.8],
      [-67, 46, -79, 0.6],
    ],
    // to the middle
    [
      [-46.2, 16.1, -68.6, 1.2],
      [-54, 16, -74, 1],
      [-63, 16.5, -75.8, 0.9],
      [-73, 15.5, -75, 0.8],
      [-81, 14.5, -75.5, 0.6],
    ],
    // to the lower part
    [
      [-46, 16, -68.6, 1.2],
      [-51, 10, -71.5, 1],
      [-58, 2, -73, 0.9],
      [-66, -8.5, -70.2, 0.8],
      [-73, -18.5, -69, 0.6],
    ],
    // to the lowest part
    [
      [-45.5, 16.3, -68, 1.2],
      [-47.5, 8, -70, 1],
      [-49.3, -3, -70, 0.9],
      [-50.5, -16, -67.6, 0.8],
      [-51.5, -30, -67.5, 0.6],
    ],
  ],
};

/** Out below the piriformis, medial to the sciatic nerve, into the deep face of the gluteus maximus. DGS24 */
export const inferiorGlutealNerve: StructureRecipe = {
  id: 'inferior-gluteal-nerve',
  name: 'Inferior gluteal nerve',
  latin: 'nervus gluteus inferior',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['DGS24', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(INFERIOR_GLUTEAL_NERVE_COURSE) },
};
