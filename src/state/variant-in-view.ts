import { baseIdOf } from '#src/anatomy/ids.ts';
import type { Variant } from '#src/anatomy/sciatic-variant.ts';
import type { View } from './view.ts';

/** The nerve that has variants, and the muscle that it passes: base ids. */
export const VARIED_NERVE = 'sciatic-nerve';
export const PASSED_MUSCLE = 'piriformis';
/** The page of a condition that is about the two. */
const CONDITION = 'piriformis-syndrome';

/** Whether a page is where the variants are told. */
export function tellsVariants(page: View['page']): boolean {
  if (page?.kind === 'condition') return page.id === CONDITION;
  const isStructure = page?.kind === 'structure' || page?.kind === 'nerve';
  return isStructure && [VARIED_NERVE, PASSED_MUSCLE].includes(baseIdOf(page.id));
}

/** The variant that is drawn: the usual one on pages that are about something else, and while an overlay needs the usual nerve. */
export function variantInView({ page, overlay, variant }: View): Variant {
  return tellsVariants(page) && overlay === 'none' ? variant : 'a';
}
