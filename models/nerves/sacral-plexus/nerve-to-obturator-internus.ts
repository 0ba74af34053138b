import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * Between the sciatic and the pudendal nerve, through both sciatic foramina, measured on the fields. estimate: thickness.
 */
export const NERVE_TO_OBTURATOR_INTERNUS_COURSE: NerveCourse = {
  branches: [
    [
      [-39.5, 26, -38.3, 1],
      [-37, 22.8, -42.5, 0.9],
      [-35.4, 19.6, -47.3, 0.9],
      [-36, 16.4, -50.6, 0.9],
      [-38, 12, -53, 0.9],
      [-39.6, 7.5, -53, 0.9],
      [-41, 3, -51.6, 0.9],
      [-41.2, -1.1, -49, 0.9],
      [-40.8, -5, -45, 0.8],
      [-40, -9.5, -40.3, 0.8],
      [-39.6, -14, -35.4, 0.8],
      [-40, -17, -31.5, 0.7],
    ],
  ],
};

/** Out below the piriformis, lateral to the pudendal nerve, over the ischial spine and back in to the muscle. ORTHOB-OI */
export const nerveToObturatorInternus: StructureRecipe = {
  id: 'nerve-to-obturator-internus',
  name: 'Nerve to obturator internus',
  latin: 'nervus musculi obturatorii interni',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['ORTHOB-OI', 'general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(NERVE_TO_OBTURATOR_INTERNUS_COURSE) },
};
