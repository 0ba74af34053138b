import { type Crease, creased } from '#src/compiler/field/creased.ts';
import { folded } from '#src/compiler/field/folded.ts';
import { halfSpace } from '#src/compiler/field/half-space.ts';
import { smoothSubtraction } from '#src/compiler/field/smooth-subtraction.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Where the reference is cut at waist and knee, mm: a cut of the data set, not anatomy. MAKEHUMAN */
const WAIST_MM = 300;
const KNEE_MM = -455;
/** estimate: rounds the crease at the midline by less than the skin is thick. */
const MIDLINE_ROUND_MM = 2;

/** estimate: rounds the edges of the two cuts. */
const EDGE_ROUND_MM = 2;

/** From 0 at one height or depth to 1 at another, smoothly. */
function rise(from: number, to: number, mm: number): number {
  const way = Math.min(1, Math.max(0, (mm - from) / (to - from)));
  return way * way * (3 - 2 * way);
}

/**
 * estimate: the reference cuts the thighs flat where they touch, and its buttocks run into each other. The cleft between
 * the buttocks begins over the coccyx, deepens only below it so as not to lay it bare, and runs into the crease between
 * the thighs, which goes round below the perineum.
 */
const CREASES: readonly Crease[] = [
  { depthMm: 8, widthMm: 18, share: (y) => rise(-58, -84, y) },
  { depthMm: 6, widthMm: 20, share: (y, z) => rise(62, 20, y) * rise(-84, -58, y) * rise(-20, -50, z) },
  { depthMm: 6, widthMm: 20, share: (y, z) => rise(6, -18, y) * rise(-84, -58, y) * rise(-20, -50, z) },
];

/** Body surface of trunk and thighs: the fitted right half and its mirror image, cut flat at waist and knee. */
export const skin: StructureRecipe = {
  id: 'skin',
  name: 'Skin',
  latin: 'cutis',
  fma: null,
  system: 'skin',
  side: 'midline',
  group: 'body-surface',
  depth: 0,
  topology: { genus: 0, pieces: 1 },
  sources: ['MAKEHUMAN'],
  cellMm: 3,
  simplifyMm: 0.2,
  shape: {
    kind: 'fitted',
    reference: 'skin-right',
    maxEllipsoids: 320,
    blendMm: 4,
    scaleMm: 3,
    cuts: {
      min: [Number.NEGATIVE_INFINITY, KNEE_MM, Number.NEGATIVE_INFINITY],
      max: [0, WAIST_MM, Number.POSITIVE_INFINITY],
    },
    finish: (half) =>
      smoothSubtraction(
        EDGE_ROUND_MM,
        CREASES.reduce(creased, folded(half, MIDLINE_ROUND_MM)),
        halfSpace([0, WAIST_MM, 0], [0, -1, 0]),
        halfSpace([0, KNEE_MM, 0], [0, 1, 0]),
      ),
  },
};
