import type { TapingRecord } from '#src/content/records.ts';
import { technique as words } from '#src/words/en/technique.ts';
import styles from '../Technique.module.css';
import { Fact } from '../technique/Fact.tsx';
import { Figures } from '../technique/Figures.tsx';

/** How the body is held while the tape goes on. */
export function BodyPosition({ record }: { readonly record: TapingRecord }) {
  return (
    <>
      <Figures figures={[record.figure]} />
      <dl className={styles.facts}>
        <Fact label={words.position}>{record.bodyPosition}</Fact>
      </dl>
    </>
  );
}
