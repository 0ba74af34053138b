import type { TechniqueRecord } from '#src/content/records.ts';
import { panel } from '#src/words/en/panel.ts';
import { technique as words } from '#src/words/en/technique.ts';
import { Fold } from '../parts/Fold.tsx';
import { Icon } from '../parts/Icon.tsx';
import { AddToPlan } from '../plan/AddToPlan.tsx';
import { Blocks, ItemList } from './Blocks.tsx';
import { BallOnBody } from './ball/BallOnBody.tsx';
import { Dangers } from './Dangers.tsx';
import { EvidenceBadge } from './EvidenceBadge.tsx';
import panelStyles from './panel.module.css';
import { RecordPicture } from './RecordPicture.tsx';
import { TimerOnPage } from './release/TimerOnPage.tsx';
import styles from './Technique.module.css';
import { TapeStart, TapeTools } from './tape/OnTapingPage.tsx';
import { TapeInShort } from './tape/TapeInShort.tsx';
import { DrawnStrokes } from './technique/DrawnStrokes.tsx';
import { Strips } from './technique/Strips.tsx';
import { TechniqueFacts, Variants } from './technique/TechniqueFacts.tsx';
import text from './text.module.css';

/** One technique from top to bottom: danger, what the model shows of it, what to mind, how to do it, and how well it is known. */
export function Technique({ record }: { readonly record: TechniqueRecord }) {
  const { sections } = record;
  return (
    <div className={styles.technique}>
      <Dangers ids={record.dangers} />
      <p className={styles.summary}>
        {record.summary} <EvidenceBadge grade={record.evidence} />
      </p>
      <div className={styles.actions}>
        {record.kind === 'taping' ? <TapeStart record={record} /> : null}
        <AddToPlan kind={record.kind} id={record.id} />
      </div>
      {record.kind === 'taping' ? <TapeInShort record={record} /> : null}
      {record.kind === 'release' ? <BallOnBody id={record.id} ball={record.ball} /> : null}
      {record.kind === 'massage' ? <DrawnStrokes strokes={record.strokesAt} /> : null}
      <RecordPicture record={record} />
      {sections.overview ? <Blocks blocks={sections.overview} /> : null}
      <Cautions cautions={record.cautions} stop={record.stop} />
      {record.kind === 'taping' ? <TapeTools record={record} /> : null}
      <TechniqueFacts record={record} />
      <section className={`${styles.steps} ${text.list}`}>
        <h3>{words.steps}</h3>
        <ItemList items={record.steps} ordered />
      </section>
      {record.kind === 'release' && record.timer ? <TimerOnPage dose={record.timer} stop={record.stop} /> : null}
      {record.kind === 'taping' ? <Strips strips={record.strips} /> : null}
      {record.kind === 'exercise' ? <Variants easier={record.easier} harder={record.harder} /> : null}
      {sections.how ? <Blocks blocks={sections.how} /> : null}
      <div>
        {FOLDED.map((key) => {
          const blocks = sections[key];
          return blocks ? (
            <Fold key={key} title={foldTitle(key)} quiet open={record.kind === 'taping' && key === 'evidence'}>
              <Blocks blocks={blocks} />
            </Fold>
          ) : null;
        })}
      </div>
    </div>
  );
}

const FOLDED = ['nerves', 'evidence', 'help'] as const;

function foldTitle(key: (typeof FOLDED)[number]): string {
  return key === 'evidence' ? panel.howSure : words[key];
}

function Cautions({ cautions, stop }: Pick<TechniqueRecord, 'cautions' | 'stop'>) {
  return (
    <section className={`${panelStyles.cautions} ${text.list}`}>
      <h3>
        <Icon name="alert" size={18} /> {words.before}
      </h3>
      <ItemList items={cautions} />
      {stop.length > 0 ? (
        <>
          <h3>{words.stop}</h3>
          <ItemList items={stop} />
        </>
      ) : null}
    </section>
  );
}
