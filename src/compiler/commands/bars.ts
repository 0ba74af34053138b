import type { StructureRecipe } from '../recipe.ts';

/** What must hold; the report prints each as a line that passed or failed. */
export const ATLAS_BARS = {
  compileSeconds: 180,
  triangles: 350_000,
  brotliBytes: 2_500_000,
  tableBytes: 500_000,
  muscleInBoneMm: 1,
  boneInBoneMm: 0.3,
  /** By how much committed and measured fidelity may differ. */
  fidelityDriftMm: 0.02,
} as const;

/** The most that a fitted surface may differ from its reference. */
export interface FidelityBar {
  readonly meanMm: number;
  readonly p95Mm: number;
  readonly maxEllipsoids: number;
}

const SMALL_SEGMENTAL = ['interspinales-lumborum', 'intertransversarii-laterales', 'intertransversarii-mediales'];

/** The bar of a structure: bone is held closest, thin coarse references and the skin least close. */
export function fidelityBarOf({ id, system }: Pick<StructureRecipe, 'id' | 'system'>): FidelityBar {
  if (system === 'skin') return { meanMm: 0.8, p95Mm: 2.5, maxEllipsoids: 320 };
  if (id === 'sacrum') return { meanMm: 0.35, p95Mm: 1.1, maxEllipsoids: 320 };
  if (id === 'external-oblique' || SMALL_SEGMENTAL.includes(id)) return { meanMm: 0.5, p95Mm: 1.6, maxEllipsoids: 160 };
  if (system === 'bone' || system === 'joint') return { meanMm: 0.25, p95Mm: 0.8, maxEllipsoids: 160 };
  return { meanMm: 0.3, p95Mm: 0.9, maxEllipsoids: 160 };
}
