import { isTechnique } from '#src/content/records.ts';
import { technique as words } from '#src/words/en/technique.ts';
import { recordsAbout, useLibrary } from '../../library.ts';
import styles from '../panel.module.css';
import { RecordCards } from '../RecordCards.tsx';
import type { BodyProps } from '../record/body-props.ts';
import { StructureChips } from '../record/StructureChips.tsx';
import { Technique } from '../Technique.tsx';

/** Conditions that a technique leads back to. */
const MOST_SHOWN = 4;

/** The page of a technique: the technique, what it works on, and what can hurt there. */
export function TechniqueBody({ record }: BodyProps) {
  const library = useLibrary();
  if (!isTechnique(record)) return null;
  const [first] = record.structures;
  const conditions = first === undefined ? [] : recordsAbout(library, 'condition', first).slice(0, MOST_SHOWN);
  return (
    <div className={styles.stack}>
      <Technique record={record} />
      <StructureChips baseIds={record.structures} />
      <RecordCards title={words.painHere} records={conditions} ofOneKind />
    </div>
  );
}
