import type { Atlas } from '#src/anatomy/atlas.ts';
import { parseAddress } from './address.ts';
import { sameView } from './history.ts';
import { type Page, START_VIEW, type View } from './view.ts';

/** What a stop of a tour shows: the view of its address, on the page of the tour. Stops count from 1. */
export function stopView(tourId: string, stop: number, address: string, atlas: Atlas | null): View {
  const { view } = parseAddress(address, { atlas, knowsPage: () => true });
  return { ...view, page: { kind: 'tour', id: tourId, stop } };
}

/** The address named a stop and nothing of the view. */
export function isBareStop({ page, ...rest }: View): boolean {
  return page?.kind === 'tour' && page.stop !== undefined && sameView({ ...rest, page }, { ...START_VIEW, page });
}

/** The stop that a person left to look at structures; null when any other page came between, or none was left. */
export function stopLeft(past: readonly View[], page: Page | null): View | null {
  if (!isStructure(page)) return null;
  const before = past.findLast((view) => !isStructure(view.page));
  return before?.page?.kind === 'tour' && before.page.stop !== undefined ? before : null;
}

function isStructure(page: Page | null): boolean {
  return page?.kind === 'structure' || page?.kind === 'nerve';
}
