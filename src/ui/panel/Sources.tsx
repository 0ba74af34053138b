import { sources as words } from '#src/words/en/sources.ts';
import { Fold } from '../parts/Fold.tsx';
import { useCitations } from './citations.ts';
import styles from './text.module.css';
import { useSources } from './use-record.ts';

/** Sources by key, with their number on this page and how good they are. */
export function SourceEntries({ keys }: { readonly keys: readonly string[] }) {
  const sources = useSources();
  const { numberOf } = useCitations();
  if (sources.status === 'loading') return <p className={styles.quiet}>{words.fetching}</p>;
  if (sources.status === 'failed') {
    return <p className={styles.quiet}>{words.fetchFailed(keys.join(', '))}</p>;
  }
  return (
    <ul className={styles.sources}>
      {keys.map((key) => {
        const source = sources.value.find((one) => one.key === key);
        return (
          <li key={key}>
            <span className={styles.sourceNumber}>{numberOf(key) || ''}</span>
            <div>
              {source?.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
              ) : (
                (source?.title ?? key)
              )}
              {source ? <span className={styles.level}>{words.levels[source.level]}</span> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Every source of the page, at its end. */
export function SourceList({ keys }: { readonly keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <Fold title={words.title(keys.length)} quiet>
      <SourceEntries keys={keys} />
    </Fold>
  );
}
