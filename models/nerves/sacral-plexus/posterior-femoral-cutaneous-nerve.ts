import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * Behind the sciatic nerve, the gemelli and the biceps, in front of the gluteus maximus and the fascia, measured on the fields.
 * estimate: thickness, and how deep under the skin it lies.
 */
export const POSTERIOR_FEMORAL_CUTANEOUS_NERVE_COURSE: NerveCourse = {
  branches: [
    [
      [-34, 31.4, -40, 1.2],
      [-35.6, 25.5, -45, 1.3],
      [-36.8, 20.4, -50.5, 1.3],
      [-38.2, 17, -54.6, 1.3],
      [-42.4, 11, -57.8, 1.3],
      [-48.5, 3.5, -59.6, 1.4],
      [-56, -5, -59.6, 1.4],
      [-62.6, -14, -59.3, 1.4],
      [-66.7, -23.9, -58.3, 1.4],
      [-67.2, -33, -56.9, 1.4],
      [-64.5, -42, -56.2, 1.4],
      [-61, -52, -55.1, 1.4],
      [-58.5, -63, -54.2, 1.4],
      [-57.5, -75, -54.1, 1.4],
      [-58.5, -87, -55, 1.4],
      [-61, -100, -56.5, 1.4],
      [-64, -115, -61, 1.4],
      [-65, -130, -64, 1.4],
      [-65.5, -160, -66.3, 1.3],
      [-66, -200, -66.8, 1.3],
      [-67, -240, -66, 1.2],
      [-69, -280, -64, 1.2],
      [-73, -320, -62.5, 1.1],
      [-77, -360, -66, 1.1],
      [-79, -400, -82, 1],
      [-80, -440, -96, 0.9],
    ],
  ],
};

/**
 * Out below the piriformis behind the sciatic nerve, under the gluteus maximus, then under the fascia down the midline of
 * the thigh. DGS24
 */
export const posteriorFemoralCutaneousNerve: StructureRecipe = {
  id: 'posterior-femoral-cutaneous-nerve',
  name: 'Posterior femoral cutaneous nerve',
  latin: 'nervus cutaneus femoris posterior',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['DGS24', 'general'],
  cellMm: 0.6,
  shape: { kind: 'authored', build: nerveShape(POSTERIOR_FEMORAL_CUTANEOUS_NERVE_COURSE) },
};
