import type { FoundKind } from '#src/content/search/analysis.ts';
import type { search as words } from '#src/words/en/search.ts';
import type { SearchHit } from './search-index.ts';

export type GroupName = keyof typeof words.groups;

export interface HitGroup {
  readonly name: GroupName;
  readonly hits: readonly SearchHit[];
}

const GROUP_OF: Readonly<Record<FoundKind, GroupName>> = {
  structure: 'body',
  condition: 'conditions',
  release: 'help',
  massage: 'help',
  taping: 'help',
  exercise: 'help',
  advice: 'learn',
  question: 'learn',
  tour: 'learn',
  term: 'learn',
  danger: 'dangers',
};
/** So many of each are shown. */
const MOST: Readonly<Record<GroupName, number>> = { body: 5, conditions: 5, help: 6, learn: 4, dangers: 2 };

/** Hits under their headings, the group with the best hit first; but danger signs stand above what one can do oneself. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<GroupName, SearchHit[]>();
  for (const hit of hits) {
    const name = GROUP_OF[hit.kind];
    const group = groups.get(name) ?? [];
    if (group.length < MOST[name]) group.push(hit);
    groups.set(name, group);
  }
  const order = [...groups.keys()];
  if (groups.has('dangers') && groups.has('help')) {
    order.splice(order.indexOf('dangers'), 1);
    order.splice(Math.min(order.indexOf('help'), [...groups.keys()].indexOf('dangers')), 0, 'dangers');
  }
  return order.map((name) => ({ name, hits: groups.get(name) ?? [] }));
}
