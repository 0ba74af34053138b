import { type RecordLink, recordLinks } from '#src/content/passage.ts';
import type { TourRecord } from '#src/content/records.ts';

const MOST_NAMED = 5;

/** The pages that the stops of a tour link to, each once and in their order; structures have been seen already. */
export function pagesNamedIn({ stops }: Pick<TourRecord, 'stops'>): readonly RecordLink[] {
  const links = stops.flatMap(({ text }) => recordLinks(text)).filter(({ kind }) => kind !== 'structure');
  const firsts = links.filter(
    (link, index) => links.findIndex(({ kind, id }) => kind === link.kind && id === link.id) === index,
  );
  return firsts.slice(0, MOST_NAMED);
}
