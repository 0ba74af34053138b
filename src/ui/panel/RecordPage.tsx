import { TECHNIQUE_KINDS } from '#src/content/records.ts';
import { useView } from '#src/state/hooks.ts';
import { names } from '#src/words/en/names.ts';
import { panel } from '#src/words/en/panel.ts';
import { findSummary, useLibrary } from '../library.ts';
import { CitationScope } from './CitationScope.tsx';
import { LoadFailed, LoadingText } from './LoadState.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { RecordPicture } from './RecordPicture.tsx';
import { BODIES, type BodyKind } from './record/bodies.ts';
import { SourceList } from './Sources.tsx';
import { useLoaded, useRecord } from './use-record.ts';

/** Pages that open with the danger signs of their own. */
const WITH_DANGERS: readonly BodyKind[] = ['condition', ...TECHNIQUE_KINDS];

/** The page of anything but a structure: its name at once, then its text and the component that sets it. */
export function RecordPage({ kind, id }: { readonly kind: BodyKind; readonly id: string }) {
  const library = useLibrary();
  const stop = useView(({ page }) => page?.stop);
  const summary = findSummary(library, kind, id);
  const record = useRecord(kind, id);
  const body = useLoaded(kind, BODIES[kind]);
  const failed = [record, body].find((loaded) => loaded.status === 'failed');
  const Body = body.status === 'ready' ? body.value : null;
  const found = record.status === 'ready' ? record.value : null;
  const onTour = kind === 'tour' && stop !== undefined;
  return (
    <PanelFrame
      pageKey={`${kind}/${id}/${stop ?? ''}`}
      eyebrow={names.kinds[kind]}
      title={summary?.title ?? id.replaceAll('-', ' ')}
      lay={onTour ? '' : (summary?.lay ?? '')}
      compact={onTour}
      showsFlags={onTour || (WITH_DANGERS.includes(kind) && !failed)}
    >
      {failed ? <LoadFailed retry={failed.retry} /> : null}
      {!failed && (record.status === 'loading' || !Body) ? <LoadingText /> : null}
      {record.status === 'ready' && !found ? <p>{summary?.summary ?? panel.nothingHere}</p> : null}
      {found && Body ? (
        <CitationScope key={`${kind}/${id}`} sources={found.sources}>
          <Body record={found} picture={<RecordPicture record={found} />} />
          <SourceList keys={found.sources} />
        </CitationScope>
      ) : null}
    </PanelFrame>
  );
}
