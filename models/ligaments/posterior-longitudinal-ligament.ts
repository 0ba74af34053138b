import { across, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

const ON = ['t12', 'l1', 'l2', 'l3', 'l4', 'l5', 'sacrum'].concat(
  ['t12-l1', 'l1-l2', 'l2-l3', 'l3-l4', 'l4-l5', 'l5-s1'].map((level) => `disc-${level}`),
);

/** Height, width and how far in front, mm, at the middle of T12, then at discs and bodies in turn, and last at the top of S1. */
const LEVELS = [
  [279, 8, -30.2],
  [262, 16, -24.5],
  [248, 8, -20.5],
  [232, 16, -14.5],
  [215, 8, -14.5],
  [200, 16, -11.5],
  [182, 8, -12],
  [166, 17, -13.5],
  [150, 8, -15.5],
  [134, 17, -19.5],
  [116, 9, -24.5],
  [100, 16, -29.5],
  [95, 9, -33],
] as const;

/**
 * A band down the back of the vertebral bodies, inside the canal, from T12 to S1: narrow on the bodies, fanned out over the
 * discs, thin at their sides. LIGTAB20 estimate: 8 mm wide on a body, 16 on a disc, 1.4 thick.
 */
export const posteriorLongitudinalLigament: StructureRecipe = {
  id: 'posterior-longitudinal-ligament',
  name: 'Posterior longitudinal ligament',
  latin: 'ligamentum longitudinale posterius',
  fma: null,
  system: 'ligament',
  side: 'midline',
  group: 'spinal-ligaments',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['LIGTAB20', 'MRCS'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: LEVELS.map(([y, wide, z]) => across([-wide / 2, y, z], [wide / 2, y, z])),
        over: ON.map(field),
        lift: [0, 0, -1],
        clingMm: 3,
        thicknessMm: 1.4,
        fibres: 7,
        clearanceMm: 0.7,
        halvings: 2,
      }),
  },
};
