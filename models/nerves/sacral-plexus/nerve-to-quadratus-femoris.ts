import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * In the cleft between bone and muscles, measured on the fields. estimate: thickness; the cleft is hardly as wide as the nerve.
 */
export const NERVE_TO_QUADRATUS_FEMORIS_COURSE: NerveCourse = {
  branches: [
    [
      [-46, 27, -34, 0.9],
      [-49.5, 24.8, -34, 0.8],
      [-51.6, 22.3, -36, 0.8],
      [-52.7, 17.8, -38.3, 0.8],
      [-54.3, 13, -39.4, 0.7],
      [-58.1, 10.6, -38.1, 0.6],
      [-61.5, 8, -37.2, 0.6],
      [-63.4, 4.1, -37.7, 0.6],
      [-64.6, -0.8, -38.5, 0.7],
      [-67.5, -4.9, -38.1, 0.7],
      [-70.4, -9, -37.4, 0.7],
      [-71.3, -14.3, -37, 0.7],
      [-71.6, -18.9, -35.5, 0.7],
      [-72.5, -22, -32.5, 0.6],
    ],
  ],
};

/** Out below the piriformis in front of the sciatic nerve, on the ischium, in front of gemelli and obturator internus. LAB-AMC */
export const nerveToQuadratusFemoris: StructureRecipe = {
  id: 'nerve-to-quadratus-femoris',
  name: 'Nerve to quadratus femoris',
  latin: 'nervus musculi quadrati femoris',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['LAB-AMC', 'general'],
  cellMm: 0.4,
  shape: { kind: 'authored', build: nerveShape(NERVE_TO_QUADRATUS_FEMORIS_COURSE) },
};
