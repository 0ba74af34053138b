import { isTechnique, type RecordSummary } from '#src/content/records.ts';
import { panel } from '#src/words/en/panel.ts';
import { Fold } from '../parts/Fold.tsx';
import { CitationScope } from './CitationScope.tsx';
import { LoadFailed, LoadingText } from './LoadState.tsx';
import styles from './panel.module.css';
import { SourceList } from './Sources.tsx';
import { useLoaded, useRecord } from './use-record.ts';

/** The techniques of one kind for a structure: the first one open, the others a press away. */
export function TechniqueTab({ techniques }: { readonly techniques: readonly RecordSummary[] }) {
  const [first, ...others] = techniques;
  if (!first) return null;
  return (
    <div className={styles.stack}>
      <h2 className={styles.sectionTitle}>{first.title}</h2>
      <FetchedTechnique summary={first} />
      {others.length > 0 ? <h2 className={styles.sectionTitle}>{panel.alsoHere}</h2> : null}
      {others.map((summary) => (
        <Fold key={summary.id} title={summary.title}>
          <FetchedTechnique summary={summary} />
        </Fold>
      ))}
    </div>
  );
}

function FetchedTechnique({ summary }: { readonly summary: RecordSummary }) {
  const loaded = useRecord(summary.kind, summary.id);
  const setter = useLoaded('technique', async () => (await import('./Technique.tsx')).Technique);
  const failed = [loaded, setter].find((one) => one.status === 'failed');
  if (failed) return <LoadFailed retry={failed.retry} />;
  if (loaded.status !== 'ready' || setter.status !== 'ready') return <LoadingText />;
  const record = loaded.value;
  if (!record || !isTechnique(record)) return <p>{summary.summary}</p>;
  const Technique = setter.value;
  return (
    <CitationScope sources={record.sources}>
      <Technique record={record} />
      <SourceList keys={record.sources} />
    </CitationScope>
  );
}
