import type { ContentRecord } from '#src/content/records.ts';
import { record as words } from '#src/words/en/record.ts';
import { useLibrary } from '../../library.ts';
import { Icon } from '../../parts/Icon.tsx';
import { PageAnchor } from '../../parts/PageAnchor.tsx';
import { ItemList } from '../Blocks.tsx';
import styles from '../panel.module.css';
import { RecordCards } from '../RecordCards.tsx';
import text from '../text.module.css';
import type { BodyProps } from './body-props.ts';
import { Evidence } from './Evidence.tsx';
import local from './record.module.css';
import { relatedRecords } from './related-records.ts';
import { Sections } from './Sections.tsx';
import { StructureChips } from './StructureChips.tsx';

const SECTIONS = ['overview', 'why', 'how', 'nerves', 'help'] as const;

/** A piece of advice, or a question with its short answer first. */
export function ArticleBody({ record, picture }: BodyProps) {
  const library = useLibrary();
  return (
    <div className={styles.stack}>
      {record.kind === 'advice' ? <Cautions cautions={record.cautions} /> : null}
      <Lead record={record} />
      {picture}
      <Sections record={record} keys={SECTIONS} />
      <Evidence record={record} />
      <StructureChips baseIds={record.structures} />
      <RecordCards title={words.related} records={relatedRecords(library.summaries, record)} />
      <p>
        <PageAnchor kind="learn">{words.all}</PageAnchor>
      </p>
    </div>
  );
}

function Lead({ record }: { readonly record: ContentRecord }) {
  if (record.kind !== 'question') return <p className={styles.lead}>{record.summary}</p>;
  return (
    <section className={local.answer} aria-label={words.shortAnswer}>
      <h2>{words.shortAnswer}</h2>
      <p className={styles.lead}>{record.summary}</p>
    </section>
  );
}

function Cautions({ cautions }: { readonly cautions: Parameters<typeof ItemList>[0]['items'] }) {
  if (cautions.length === 0) return null;
  return (
    <section className={`${styles.cautions} ${text.list}`}>
      <h2>
        <Icon name="alert" size={18} /> {words.before}
      </h2>
      <ItemList items={cautions} />
    </section>
  );
}
