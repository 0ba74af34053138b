import {
  type ContentRecord,
  isTechnique,
  type RecordKind,
  type TechniqueRecord,
  type TourRecord,
} from '#src/content/records.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { names } from '#src/words/en/names.ts';
import { panel } from '#src/words/en/panel.ts';
import { findSummary, useLibrary } from '../library.ts';
import { nameWithoutSide, structureOnSide } from '../names.ts';
import { Fold } from '../parts/Fold.tsx';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import { Blocks, InlineText, ItemList } from './Blocks.tsx';
import { CitationScope } from './CitationScope.tsx';
import { EvidenceBadge } from './EvidenceBadge.tsx';
import { LoadFailed, LoadingText } from './LoadState.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import styles from './panel.module.css';
import { RecordCards } from './RecordCards.tsx';
import { SourceList } from './Sources.tsx';
import { Technique } from './Technique.tsx';
import { useRecord } from './use-record.ts';

/** The page of anything but a structure. */
export function RecordPage({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const library = useLibrary();
  const loaded = useRecord(kind, id);
  // Whichever comes first says what the page is called.
  const summary = findSummary(library, kind, id) ?? (loaded.status === 'ready' ? loaded.value : null);
  return (
    <PanelFrame
      pageKey={`${kind}/${id}`}
      eyebrow={names.kinds[kind]}
      title={summary?.title ?? id.replaceAll('-', ' ')}
      lay={summary?.lay ?? ''}
      tools={<Concerned baseIds={summary?.structures ?? []} />}
    >
      {loaded.status === 'loading' ? <LoadingText /> : null}
      {loaded.status === 'failed' ? <LoadFailed retry={loaded.retry} /> : null}
      {loaded.status === 'ready' && loaded.value ? <RecordBody record={loaded.value} /> : null}
      {loaded.status === 'ready' && !loaded.value ? <p>{summary?.summary ?? panel.nothingHere}</p> : null}
    </PanelFrame>
  );
}

function RecordBody({ record }: { readonly record: ContentRecord }) {
  return (
    <CitationScope key={`${record.kind}/${record.id}`} sources={record.sources}>
      {isTechnique(record) ? <Technique record={record} /> : <Article record={record} />}
      <SourceList keys={record.sources} />
    </CitationScope>
  );
}

/** The structures that a record is about, each a press away. */
function Concerned({ baseIds }: { readonly baseIds: readonly string[] }) {
  const atlas = useAtlas();
  const library = useLibrary();
  if (baseIds.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={panel.structures}>
      {baseIds.map((baseId) => (
        <li key={baseId}>
          <RecordAnchor kind="structure" id={baseId}>
            {findSummary(library, 'structure', baseId)?.title ??
              nameWithoutSide(structureOnSide(atlas, baseId, 'right')?.name ?? baseId.replaceAll('-', ' '))}
          </RecordAnchor>
        </li>
      ))}
    </ul>
  );
}

/** In the order of the page; the overview needs no title. */
const ARTICLE_SECTIONS = ['overview', 'why', 'how', 'nerves', 'help'] as const;

function Article({ record }: { readonly record: Exclude<ContentRecord, TechniqueRecord> }) {
  const library = useLibrary();
  const techniques = (record.kind === 'condition' ? record.techniques : [])
    .map(({ kind, id }) => findSummary(library, kind, id))
    .filter((summary) => summary !== null);
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{record.summary}</p>
      {record.kind === 'advice' && record.cautions.length > 0 ? <ItemList items={record.cautions} /> : null}
      {ARTICLE_SECTIONS.map((key) => {
        const blocks = record.sections[key];
        if (!blocks) return null;
        return (
          <section key={key} className={styles.stack}>
            {key === 'overview' ? null : <h2 className={styles.sectionTitle}>{panel.sections[key]}</h2>}
            <Blocks blocks={blocks} />
            {key === 'how' ? <RecordCards title={panel.techniques} records={techniques} /> : null}
          </section>
        );
      })}
      {record.kind === 'tour' ? <Stops stops={record.stops} /> : null}
      {record.sections.how ? null : <RecordCards title={panel.techniques} records={techniques} />}
      {record.sections.evidence ? (
        <Fold
          title={
            <>
              {panel.howSure} <EvidenceBadge grade={record.evidence} />
            </>
          }
        >
          <Blocks blocks={record.sections.evidence} />
        </Fold>
      ) : null}
    </div>
  );
}

function Stops({ stops }: Pick<TourRecord, 'stops'>) {
  return stops.map((stop) => (
    <section key={stop.title} className={styles.stack}>
      <h2 className={styles.sectionTitle}>
        <a href={stop.view}>{stop.title}</a>
      </h2>
      <p>
        <InlineText text={stop.text} />
      </p>
    </section>
  ));
}
