import { ribbon } from '#src/compiler/field/ribbon.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Height and depth, mm, of the tips of T12 to L5 and, between them, where the cord sags onto the interspinous ligaments. */
const CORD = [
  [252, -70.2],
  [247, -70],
  [234, -66.5],
  [222, -64.6],
  [212, -63],
  [200, -60.5],
  [189, -59.6],
  [176, -58.8],
  [163, -59.7],
  [151, -59.4],
  [141, -60.3],
  [130, -61.5],
  [120, -64],
  [115, -63.2],
] as const;

/**
 * A cord over the tips of the spinous processes, T12 to L5. LIGTAB20: 22 mm from tip to tip in a model and 10.5 mm² across; VHM-LSS
 * measures 31.6, 30.5, 26.9 and 20.1 mm from L1–L2 to L4–L5. It usually ends at L4 or L5.
 * estimate: 5.5 mm wide and 2.2 thick.
 */
export const supraspinousLigament: StructureRecipe = {
  id: 'supraspinous-ligament',
  name: 'Supraspinous ligament',
  latin: 'ligamentum supraspinale',
  fma: null,
  system: 'ligament',
  side: 'midline',
  group: 'spinal-ligaments',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['LIGTAB20', 'PANJ81', 'VHM-LSS'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: () =>
      ribbon(CORD.map(([y, z]) => ({ point: [0.7, y, z], normal: [0, 0, -1], widthMm: 5.5, thicknessMm: 2.2 }))),
  },
};
