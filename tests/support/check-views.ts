import type { Atlas } from '#src/anatomy/atlas.ts';
import type { Content, ParsedRecord } from '#src/content/content.ts';
import type { Finding } from '#src/content/finding.ts';
import { parseAddress } from '#src/state/address.ts';
import { appearances } from '#src/state/appearances.ts';
import { type Page, START_VIEW } from '#src/state/view.ts';

/** Views of pictures and tours that the page could not show as they are written. */
export function checkViews({ records }: Content, atlas: Atlas): Finding[] {
  const known = new Set(records.map(({ record }) => `${record.kind}:${record.id}`));
  const knowsPage = ({ kind, id }: Page) => known.has(`${kind}:${id}`);
  return records.flatMap((parsed) =>
    viewsOf(parsed).flatMap(({ view: address, line }) => {
      const { view, notice } = parseAddress(address, { atlas, knowsPage });
      if (notice !== null) return [{ file: parsed.file, line, reason: `view "${address}": ${notice}` }];
      const reasons: string[] = [];
      if (JSON.stringify(view) === JSON.stringify(START_VIEW)) reasons.push(`view "${address}" shows nothing special`);
      if (!appearances(view, atlas).some(({ opacity }) => opacity > 0)) {
        reasons.push(`view "${address}" shows nothing at all`);
      }
      if (view.selectedId !== null && [...view.hidden, ...view.faded].includes(view.selectedId)) {
        reasons.push(`view "${address}" hides or fades what it selects`);
      }
      return reasons.map((reason) => ({ file: parsed.file, line, reason }));
    }),
  );
}

function viewsOf({ record, fieldLines }: ParsedRecord): { readonly view: string; readonly line: number }[] {
  const picture = record.picture ? [{ view: record.picture.view, line: fieldLines.picture ?? 1 }] : [];
  const stops = record.kind === 'tour' ? record.stops : [];
  return [...picture, ...stops.map(({ view }, index) => ({ view, line: fieldLines[`stops.${index}`] ?? 1 }))];
}
