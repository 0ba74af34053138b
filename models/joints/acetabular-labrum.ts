import { tube } from '#src/compiler/field/tube.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { acetabularRim } from '../parts/acetabular-rim.ts';

/** estimate: 5 to 6 mm high and round in section; the bones beside it flatten it to a wedge. */
const RADIUS_MM = 2.8;

/** The ring on the rim of the socket; over the notch below it is the transverse ligament. NAYAK17 for the socket's size. */
export const acetabularLabrum: StructureRecipe = {
  id: 'acetabular-labrum',
  name: 'Acetabular labrum',
  latin: 'labrum acetabuli',
  fma: null,
  system: 'joint',
  side: 'right',
  group: 'hip-joint',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['NAYAK17'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: () =>
      tube(
        acetabularRim(1.2).map((point) => ({ point, radiusMm: RADIUS_MM })),
        { stepsPerSpan: 3 },
      ),
  },
};
