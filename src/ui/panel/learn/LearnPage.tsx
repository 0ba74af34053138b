import type { RecordSummary } from '#src/content/records.ts';
import { learn as words } from '#src/words/en/learn.ts';
import { useLibrary } from '../../library.ts';
import { PageAnchor } from '../../parts/PageAnchor.tsx';
import { RecordAnchor } from '../../parts/RecordAnchor.tsx';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import styles from '../panel.module.css';
import { useLearnIndex } from '../use-record.ts';
import { adviceByTopic } from './advice-by-topic.ts';
import local from './learn.module.css';
import { TourCards } from './TourCards.tsx';

/** Tours, questions and advice: what one may read without knowing the name of anything. */
export function LearnPage() {
  const { summaries } = useLibrary();
  const index = useLearnIndex();
  const ofKind = (kind: RecordSummary['kind']) => summaries.filter((summary) => summary.kind === kind);
  return (
    <div className={local.page}>
      <p className={styles.lead}>{words.lead}</p>
      <section className={local.part}>
        <PageAnchor kind="quiz">
          <span className={local.name}>{words.quiz}</span>
        </PageAnchor>
        <p className={local.quiet}>{words.quizText}</p>
      </section>
      {index.status === 'failed' ? <LoadFailed retry={index.retry} /> : null}
      <TourCards tours={ofKind('tour')} index={index.status === 'ready' ? index.value : null} />
      <Part title={words.questions} text={words.questionsText} records={ofKind('question')} />
      {index.status === 'loading' ? <LoadingText /> : null}
      {index.status === 'ready' ? <Advice advice={adviceByTopic(ofKind('advice'), index.value)} /> : null}
    </div>
  );
}

function Advice({ advice }: { readonly advice: ReturnType<typeof adviceByTopic> }) {
  if (advice.length === 0) return null;
  return (
    <section className={local.part}>
      <h2 className={styles.sectionTitle}>{words.advice}</h2>
      {advice.map(({ topic, records }) => (
        <section key={topic} className={local.topic}>
          <h3>{words.topics[topic]}</h3>
          <Links records={records} />
        </section>
      ))}
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly text: string;
  readonly records: readonly RecordSummary[];
}

function Part({ title, text, records }: PartProps) {
  if (records.length === 0) return null;
  return (
    <section className={local.part}>
      <div>
        <h2 className={styles.sectionTitle}>{title}</h2>
        <p className={local.quiet}>{text}</p>
      </div>
      <Links records={records} />
    </section>
  );
}

function Links({ records }: { readonly records: readonly RecordSummary[] }) {
  return (
    <ul className={local.links}>
      {records.map(({ kind, id, title, lay }) => (
        <li key={id}>
          <RecordAnchor kind={kind} id={id}>
            <span className={local.name}>{title}</span>
            {kind === 'question' ? null : <span className={local.quiet}>{lay}</span>}
          </RecordAnchor>
        </li>
      ))}
    </ul>
  );
}
