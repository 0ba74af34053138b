import { across, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

const ON = ['t12', 'l1', 'l2', 'l3', 'l4', 'l5', 'sacrum'].concat(
  ['t12-l1', 'l1-l2', 'l2-l3', 'l3-l4', 'l4-l5', 'l5-s1'].map((level) => `disc-${level}`),
);

/** Height, width and how far in front, mm, at the middle of T12, then at discs and bodies in turn, and last at S1 and S2. */
const LEVELS = [
  [284, 16, 3.8],
  [264, 19, 10],
  [250, 19, 12],
  [234, 20, 17],
  [216, 20, 18],
  [200, 21, 22],
  [182, 21, 22],
  [165, 22, 22],
  [147, 23, 19],
  [129, 24, 17.5],
  [110, 26, 12.5],
  [91, 26, 7.5],
  [82, 25, -2],
  [74, 23, -16],
] as const;

/**
 * A band down the front of the vertebral bodies and discs, from T12 to the front of the sacrum, wider on the way down. LIGTAB20
 * estimate: 16 mm wide at T12, 26 at L5, 1.8 thick.
 */
export const anteriorLongitudinalLigament: StructureRecipe = {
  id: 'anterior-longitudinal-ligament',
  name: 'Anterior longitudinal ligament',
  latin: 'ligamentum longitudinale anterius',
  fma: null,
  system: 'ligament',
  side: 'midline',
  group: 'spinal-ligaments',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['LIGTAB20', 'PANJ81'],
  cellMm: 0.9,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: LEVELS.map(([y, wide, z]) => across([-wide / 2, y, z], [wide / 2, y, z])),
        over: ON.map(field),
        lift: [0, 0, 1],
        clingMm: 6,
        thicknessMm: 1.8,
        fibres: 7,
        halvings: 2,
      }),
  },
};
