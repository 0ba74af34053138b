import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Sides of T12 to L5 and their discs to the lesser trochanter. */
export const psoasMajor: StructureRecipe = {
  id: 'psoas-major',
  name: 'Psoas major',
  latin: 'musculus psoas major',
  fma: 22342,
  system: 'muscle',
  side: 'right',
  group: 'hip-flexors',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'BRAINS-THIGH'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'psoas-major-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { bones: ['t12', 'l1', 'l2', 'l3', 'l4', 'l5'] }, to: { bones: ['femur'] } },
};
