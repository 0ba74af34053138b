import { folded } from '#src/compiler/field/folded.ts';
import { halfSpace } from '#src/compiler/field/half-space.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Where the reference is cut at waist and knee, mm: a cut of the data set, not anatomy. MAKEHUMAN */
const WAIST_MM = 300;
const KNEE_MM = -455;
/** estimate: rounds the crease at the midline by less than the skin is thick. */
const MIDLINE_ROUND_MM = 2;

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
      intersection(
        folded(half, MIDLINE_ROUND_MM),
        halfSpace([0, WAIST_MM, 0], [0, 1, 0]),
        halfSpace([0, KNEE_MM, 0], [0, -1, 0]),
      ),
  },
};
