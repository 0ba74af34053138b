import type { ReactNode } from 'react';
import type {
  ExerciseRecord,
  Inline,
  MassageRecord,
  ReleaseRecord,
  TapeStrip,
  TapingRecord,
} from '#src/content/records.ts';
import { Fold } from '../parts/Fold.tsx';
import { Icon } from '../parts/Icon.tsx';
import { AddToPlan } from '../plan/AddToPlan.tsx';
import { Blocks, InlineText, ItemList } from './Blocks.tsx';
import { EvidenceBadge } from './EvidenceBadge.tsx';
import styles from './Technique.module.css';
import text from './text.module.css';

export type TechniqueRecord = ReleaseRecord | MassageRecord | TapingRecord | ExerciseRecord;

const POSITION_NAMES = { wall: 'At a wall', floor: 'On the floor', side: 'Lying on the side' } as const;

/** One technique from top to bottom: what to mind, then how to do it, then how well it is known. */
export function Technique({ record }: { readonly record: TechniqueRecord }) {
  const { sections } = record;
  return (
    <div className={styles.technique}>
      <p className={styles.summary}>
        {record.summary} <EvidenceBadge grade={record.evidence} />
      </p>
      <AddToPlan kind={record.kind} id={record.id} />
      {sections.overview ? <Blocks blocks={sections.overview} /> : null}
      <Cautions cautions={record.cautions} stop={record.stop} />
      <Facts record={record} />
      <section className={`${styles.steps} ${text.list}`}>
        <h3>Step by step</h3>
        <ItemList items={record.steps} ordered />
      </section>
      {record.kind === 'taping' ? <Strips strips={record.strips} /> : null}
      {record.kind === 'taping' ? <Aftercare wear={record.wear} removal={record.removal} /> : null}
      {record.kind === 'exercise' ? <Variants easier={record.easier} harder={record.harder} /> : null}
      {sections.how ? <Blocks blocks={sections.how} /> : null}
      <div>
        {sections.nerves ? (
          <Fold title="Nerves nearby" quiet>
            <Blocks blocks={sections.nerves} />
          </Fold>
        ) : null}
        {sections.evidence ? (
          <Fold title="How sure is this?" quiet>
            <Blocks blocks={sections.evidence} />
          </Fold>
        ) : null}
        {sections.help ? (
          <Fold title="When to get help" quiet>
            <Blocks blocks={sections.help} />
          </Fold>
        ) : null}
      </div>
    </div>
  );
}

function Cautions({ cautions, stop }: Pick<TechniqueRecord, 'cautions' | 'stop'>) {
  return (
    <section className={`${styles.cautions} ${text.list}`}>
      <h3>
        <Icon name="alert" size={18} /> Before you start
      </h3>
      <ItemList items={cautions} />
      {stop.length > 0 ? (
        <>
          <h3>Stop at once if you feel</h3>
          <ItemList items={stop} />
        </>
      ) : null}
    </section>
  );
}

function Facts({ record }: { readonly record: TechniqueRecord }) {
  return (
    <dl className={styles.facts}>
      {record.kind === 'release' ? (
        <>
          <Fact label="Tool">{record.tool}</Fact>
          <Fact label="Spot">
            <InlineText text={record.spot} />
          </Fact>
          <Fact label="Press">{record.direction}</Fact>
          {record.positions.map((position) => (
            <Fact key={position.name} label={POSITION_NAMES[position.name]}>
              <InlineText text={position.text} />
            </Fact>
          ))}
        </>
      ) : null}
      {record.kind === 'massage' ? <Fact label="Strokes">{record.strokes.join(', ')}</Fact> : null}
      {record.kind === 'taping' ? <Fact label="Position">{record.bodyPosition}</Fact> : null}
      <Fact label="How long">
        <InlineText text={record.dose} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Strips({ strips }: { readonly strips: readonly TapeStrip[] }) {
  return (
    <section className={styles.strips}>
      <h3>{strips.length === 1 ? 'The strip' : 'The strips'}</h3>
      <ol>
        {strips
          .toSorted((a, b) => a.order - b.order)
          .map((strip) => (
            <li key={strip.order}>
              <p className={styles.stripHead}>
                {strip.shape} strip, {range(strip.lengthCm, 'cm')}, stretch {range(strip.stretchPercent, '%')}
              </p>
              <dl className={styles.facts}>
                <Fact label="Anchor">{strip.anchor}</Fact>
                <Fact label="Path">{strip.path}</Fact>
                <Fact label="End">{strip.end}</Fact>
              </dl>
            </li>
          ))}
      </ol>
    </section>
  );
}

function Aftercare({ wear, removal }: Pick<TapingRecord, 'wear' | 'removal'>) {
  return (
    <dl className={styles.facts}>
      <Fact label="Wear">{wear}</Fact>
      <Fact label="Take off">{removal}</Fact>
    </dl>
  );
}

function Variants({ easier, harder }: { readonly easier: readonly Inline[]; readonly harder: readonly Inline[] }) {
  return (
    <dl className={styles.facts}>
      <Fact label="Easier">
        <InlineText text={easier} />
      </Fact>
      <Fact label="Harder">
        <InlineText text={harder} />
      </Fact>
    </dl>
  );
}

function range([low, high]: readonly [number, number], unit: string): string {
  const amount = low === high ? low.toString() : `${low} to ${high}`;
  return `${amount} ${unit}`;
}
