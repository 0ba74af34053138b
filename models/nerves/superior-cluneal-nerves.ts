import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * Lateral branches of the dorsal rami of L1 to L3: out through the erector spinae and the thoracolumbar fascia, over the iliac
 * crest, on to the skin of the upper buttock. The medial branch crosses the crest 62 mm from the midline and 52 mm from the
 * posterior superior iliac spine: IWAN19 has 65 ± 8 and 45 ± 11 mm, and no point of this crest is nearer to both. LU98 has
 * 70 to 80 mm. estimate: the other two 10 mm farther out each, 1.8 mm thick.
 */
export const superiorClunealNervesCourse: NerveCourse = {
  branches: [
    // Medial branch, from L3.
    [
      [-20, 170, -15.3, 0.8],
      [-26, 167, -23, 0.8],
      [-33, 162, -35, 0.8],
      [-42, 155, -47, 0.8],
      [-50, 147, -56, 0.9],
      [-57, 139, -57.5, 0.9],
      // On the crest.
      [-62.3, 130.5, -52.6, 0.9],
      [-63.5, 120, -61.5, 0.9],
      [-65, 105, -73.5, 0.9],
      [-66, 90, -79.5, 0.8],
      [-67, 72, -90, 0.8],
      [-65, 56, -97, 0.8],
    ],
    [
      [-66, 90, -79.5, 0.8],
      [-73, 75, -86, 0.8],
      [-77, 60, -93.5, 0.8],
    ],
    // Intermediate branch, from L2.
    [
      [-19.5, 202.8, -16.3, 0.8],
      [-26, 199, -24, 0.8],
      [-33, 193, -34, 0.8],
      [-42, 182, -47, 0.8],
      [-54, 165, -54, 0.9],
      [-65, 150, -53.5, 0.9],
      // On the crest.
      [-73, 138, -44.8, 0.9],
      [-75, 122, -54, 0.9],
      [-78, 105, -66, 0.8],
      [-81, 88, -74, 0.8],
      [-85, 68, -85.5, 0.8],
    ],
    // Lateral branch, from L1.
    [
      [-18.8, 233.2, -20.7, 0.8],
      [-25, 230, -27, 0.8],
      [-32, 222, -38, 0.8],
      [-43, 206, -49, 0.8],
      [-58, 184, -53, 0.9],
      [-72, 162, -48, 0.9],
      // On the crest.
      [-83, 141, -36.3, 0.9],
      [-86, 124, -43.5, 0.9],
      [-90, 108, -53.5, 0.8],
      [-95, 90, -64.5, 0.8],
      [-101, 70, -75, 0.8],
    ],
  ],
};

/** Often named in low back pain; where the medial one crosses, the crest is tender. */
export const superiorClunealNerves: StructureRecipe = {
  id: 'superior-cluneal-nerves',
  name: 'Superior cluneal nerves',
  latin: 'nervi clunium superiores',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'cluneal-nerves',
  depth: 1,
  topology: { genus: 0, pieces: 3 },
  sources: ['IWAN19', 'LU98', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(superiorClunealNervesCourse) },
};
