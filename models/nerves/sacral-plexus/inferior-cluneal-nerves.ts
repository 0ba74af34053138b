import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the nerve under the muscle, round its lower edge and up between muscle and skin, measured on both fields. estimate: three
 * branches, how far up they run, and their thickness.
 */
export const INFERIOR_CLUNEAL_NERVES_COURSE: NerveCourse = {
  branches: [
    // medial
    [
      [-57.8, -71, -54.1, 1],
      [-53, -80, -56, 0.9],
      [-50, -86.5, -60.5, 0.8],
      [-47, -85, -67, 0.8],
      [-45, -76, -72.3, 0.7],
      [-43, -62, -82, 0.6],
      [-41, -50, -89.5, 0.6],
    ],
    // middle
    [
      [-57.8, -78, -54.2, 1],
      [-59.5, -88, -57, 1],
      [-61, -93, -63, 0.9],
      [-62, -88.5, -69.5, 0.9],
      [-62.5, -77, -74.2, 0.8],
      [-63, -62, -84.3, 0.7],
      [-63, -48, -91.8, 0.6],
    ],
    // lateral
    [
      [-60.5, -97.5, -56.3, 0.9],
      [-66, -100.5, -60.5, 0.9],
      [-73, -99.5, -64, 0.8],
      [-77, -90.5, -66, 0.8],
      [-79.5, -76, -72, 0.7],
      [-81, -62, -80, 0.6],
      [-81, -50, -85.6, 0.6],
    ],
  ],
};

/** Branches of the posterior femoral cutaneous nerve, round the lower edge of the gluteus maximus to the skin of the fold. */
export const inferiorClunealNerves: StructureRecipe = {
  id: 'inferior-cluneal-nerves',
  name: 'Inferior cluneal nerves',
  latin: 'nervi clunium inferiores',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'cluneal-nerves',
  depth: 1,
  topology: { genus: 0, pieces: 3 },
  sources: ['general'],
  cellMm: 0.5,
  shape: { kind: 'authored', build: nerveShape(INFERIOR_CLUNEAL_NERVES_COURSE) },
};
