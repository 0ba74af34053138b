import type { ConditionRecord, ContentRecord, RecordKind } from '#src/content/records.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { names } from '#src/words/en/names.ts';
import { findSummary, useLibrary } from '../library.ts';
import { nameWithoutSide, structureOnSide } from '../names.ts';
import { Fold } from '../parts/Fold.tsx';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import { Blocks } from './Blocks.tsx';
import { CitationScope } from './CitationScope.tsx';
import { EvidenceBadge } from './EvidenceBadge.tsx';
import { LoadFailed, LoadingText } from './LoadState.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import styles from './panel.module.css';
import { RecordCards } from './RecordCards.tsx';
import { SourceList } from './Sources.tsx';
import { Technique } from './Technique.tsx';
import { useRecord } from './use-record.ts';

/** The page of a condition or a technique. */
export function RecordPage({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const library = useLibrary();
  const summary = findSummary(library, kind, id);
  const loaded = useRecord(kind, id);
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
      {loaded.status === 'ready' && !loaded.value ? <p>{summary?.summary ?? 'Nothing is written here yet.'}</p> : null}
    </PanelFrame>
  );
}

function RecordBody({ record }: { readonly record: ContentRecord }) {
  return (
    <CitationScope key={`${record.kind}/${record.id}`} sources={record.sources}>
      {record.kind === 'condition' ? <Condition record={record} /> : null}
      {record.kind !== 'condition' && record.kind !== 'structure' ? <Technique record={record} /> : null}
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
    <ul className={styles.chips} aria-label="Structures">
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

const CONDITION_SECTIONS = [
  ['overview', null],
  ['why', 'Why it hurts'],
  ['how', 'What you can do'],
  ['nerves', 'Nerves'],
  ['help', 'Get help'],
] as const;

function Condition({ record }: { readonly record: ConditionRecord }) {
  const library = useLibrary();
  const techniques = record.techniques
    .map(({ kind, id }) => findSummary(library, kind, id))
    .filter((summary) => summary !== null);
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{record.summary}</p>
      {CONDITION_SECTIONS.map(([key, title]) => {
        const blocks = record.sections[key];
        if (!blocks) return null;
        return (
          <section key={key} className={styles.stack}>
            {title ? <h2 className={styles.sectionTitle}>{title}</h2> : null}
            <Blocks blocks={blocks} />
            {key === 'how' ? <RecordCards title="Techniques" records={techniques} /> : null}
          </section>
        );
      })}
      {record.sections.how ? null : <RecordCards title="Techniques" records={techniques} />}
      {record.sections.evidence ? (
        <Fold
          title={
            <>
              How sure is this? <EvidenceBadge grade={record.evidence} />
            </>
          }
        >
          <Blocks blocks={record.sections.evidence} />
        </Fold>
      ) : null}
    </div>
  );
}
