import type { TapingRecord } from '#src/content/records.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { technique } from '#src/words/en/technique.ts';
import styles from '../Technique.module.css';
import { Fact } from '../technique/Fact.tsx';
import local from './tape.module.css';

/** What to expect of the tape, where not to put it, how long it stays on, and how it comes off. */
export function TapeInShort({ record: { wear, removal } }: { readonly record: TapingRecord }) {
  return (
    <section className={local.inShort} aria-label={words.inShort}>
      <dl className={`${styles.facts} ${local.facts}`}>
        <Fact label={words.expect}>{words.expectText}</Fact>
        <Fact label={words.notOn}>
          {words.notOnText} {words.moreBelow}
        </Fact>
        <Fact label={technique.wear}>{wear}</Fact>
        <Fact label={technique.takeOff}>{removal}</Fact>
      </dl>
    </section>
  );
}
