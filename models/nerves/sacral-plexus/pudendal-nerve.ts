import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import { fromRoot } from '#models/nerve-paths/roots.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * Behind the ischial spine by 12 mm (LIU20: 15 to 16 on average), between sacrospinous and sacrotuberous ligament, then 1 to 2
 * mm from the obturator internus, measured on their fields. estimate: thickness; its last branches are left out.
 */
export const PUDENDAL_NERVE_COURSE: NerveCourse = {
  branches: [
    // from S2
    [
      [-27, 48.2, -32.8, 1],
      [-26.8, 40, -41, 1],
      [-27, 31, -48, 1.1],
      [-28.6, 22.8, -52.8, 1.3],
    ],
    // from S3
    [fromRoot('s3', 1.2), [-24.8, 30.5, -49.2, 1], [-28.6, 22.8, -52.8, 1.3]],
    // from S4, and the trunk: out, behind the spine, and in the canal on the obturator internus
    [
      fromRoot('s4', 1),
      [-24.5, 23, -53.8, 1.2],
      [-28.6, 22.3, -53.2, 1.4],
      [-33.2, 16.9, -55, 1.6],
      [-36.4, 12.6, -56.5, 1.6],
      [-38.3, 8, -56.8, 1.6],
      [-39.5, 3.4, -55.6, 1.6],
      [-39.8, -1, -53.4, 1.6],
      [-39.1, -5.6, -50.2, 1.6],
      [-38.1, -9.9, -46.9, 1.6],
      [-36.6, -17, -39.5, 1.5],
      [-33.9, -23.2, -32.8, 1.5],
      [-30.9, -28.3, -23.5, 1.4],
      [-27.9, -30.2, -15.9, 1.3],
      [-24.9, -30.8, -6, 1.2],
      [-22, -31.5, 3, 1.1],
    ],
  ],
};

/**
 * Out below the piriformis, behind the ischial spine and the sacrospinous ligament, and back in along the obturator
 * internus. LIU20, CAMB-PUD
 */
export const pudendalNerve: StructureRecipe = {
  id: 'pudendal-nerve',
  name: 'Pudendal nerve',
  latin: 'nervus pudendus',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['LIU20', 'CAMB-PUD', 'general'],
  cellMm: 0.6,
  shape: { kind: 'authored', build: nerveShape(PUDENDAL_NERVE_COURSE) },
};
