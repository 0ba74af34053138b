import type { SkinPoint } from './skin-point.ts';

/**
 * What the hand does along a stroke. `gliding`: open palms; `kneading`: to and fro; `friction`: small firm circles;
 * `deep`: a slow, narrow line; `pressure`: held on one spot.
 */
export const STROKE_KINDS = ['gliding', 'kneading', 'friction', 'deep', 'pressure'] as const;
export type StrokeKind = (typeof STROKE_KINDS)[number];

/** One stroke of a massage, on the side that is treated. */
export interface MassageStroke {
  readonly kind: StrokeKind;
  /** The base id of what it is meant for, which may lie under something else. */
  readonly muscle: string;
  /** From where the hand sets out to where it ends; of `pressure` the one spot. */
  readonly along: readonly SkinPoint[];
}
