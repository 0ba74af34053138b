import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** From the anterior superior iliac spine to the pubic tubercle. */
export const inguinalLigament: StructureRecipe = {
  id: 'inguinal-ligament',
  name: 'Inguinal ligament',
  latin: 'ligamentum inguinale',
  fma: 21964,
  system: 'ligament',
  side: 'right',
  group: 'pelvis',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'inguinal-ligament-right', maxEllipsoids: 60, blendMm: 0.8 },
};
