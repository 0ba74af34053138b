import { type ConditionRecord, TECHNIQUE_KINDS } from '#src/content/records.ts';
import { record as words } from '#src/words/en/record.ts';
import { findSummary, useLibrary } from '../../library.ts';
import { Dangers } from '../Dangers.tsx';
import { InlineText } from '../InlineText.tsx';
import styles from '../panel.module.css';
import { RecordCards } from '../RecordCards.tsx';
import { VariantsFold } from '../relations/VariantsFold.tsx';
import type { BodyProps } from './body-props.ts';
import { DiscSection } from './DiscSection.tsx';
import { Evidence } from './Evidence.tsx';
import local from './record.module.css';
import { Sections } from './Sections.tsx';
import { StructureChips } from './StructureChips.tsx';

const FACTS = ['feels', 'who', 'lasts'] as const;
/** The rest of the page stands below the facts, what can be done above the nerves. */
const BEFORE_TECHNIQUES = ['overview', 'why', 'how'] as const;
const AFTER_TECHNIQUES = ['nerves', 'help'] as const;

/** A condition: danger first, then what it is, why, and what helps. */
export function ConditionBody({ record, picture }: BodyProps) {
  if (record.kind !== 'condition') return null;
  return (
    <div className={styles.stack}>
      <Dangers ids={record.dangers} />
      <p className={styles.lead}>{record.summary}</p>
      {picture}
      <Facts record={record} />
      <StructureChips baseIds={record.structures} />
      <DiscSection baseIds={record.structures} />
      <VariantsFold />
      <Sections record={record} keys={BEFORE_TECHNIQUES} />
      <Helpers record={record} />
      <Sections record={record} keys={AFTER_TECHNIQUES} />
      <Evidence record={record} />
    </div>
  );
}

function Facts({ record }: { readonly record: ConditionRecord }) {
  return (
    <dl className={local.facts}>
      {FACTS.map((key) => (
        <div key={key}>
          <dt>{words[key]}</dt>
          <dd>
            <InlineText text={record[key]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The techniques, kind by kind. */
function Helpers({ record }: { readonly record: ConditionRecord }) {
  const library = useLibrary();
  const groups = TECHNIQUE_KINDS.map((kind) => ({
    kind,
    records: record.techniques
      .filter((technique) => technique.kind === kind)
      .map(({ id }) => findSummary(library, kind, id))
      .filter((summary) => summary !== null),
  })).filter(({ records }) => records.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className={styles.stack}>
      <h2 className={styles.sectionTitle}>{words.whatHelps}</h2>
      {groups.map(({ kind, records }) => (
        <RecordCards key={kind} title={words.helpers[kind]} records={records} ofOneKind />
      ))}
    </section>
  );
}
