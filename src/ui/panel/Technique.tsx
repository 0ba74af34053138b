import type { ReactNode } from 'react';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import type { Inline, TapingRecord, TechniqueRecord } from '#src/content/records.ts';
import { panel } from '#src/words/en/panel.ts';
import { technique as words } from '#src/words/en/technique.ts';
import { Fold } from '../parts/Fold.tsx';
import { Icon } from '../parts/Icon.tsx';
import { AddToPlan } from '../plan/AddToPlan.tsx';
import { Blocks, InlineText, ItemList } from './Blocks.tsx';
import { EvidenceBadge } from './EvidenceBadge.tsx';
import styles from './Technique.module.css';
import text from './text.module.css';

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
        <h3>{words.steps}</h3>
        <ItemList items={record.steps} ordered />
      </section>
      {record.kind === 'taping' ? <Strips strips={record.strips} /> : null}
      {record.kind === 'taping' ? <Aftercare wear={record.wear} removal={record.removal} /> : null}
      {record.kind === 'exercise' ? <Variants easier={record.easier} harder={record.harder} /> : null}
      {sections.how ? <Blocks blocks={sections.how} /> : null}
      <div>
        {sections.nerves ? (
          <Fold title={words.nerves} quiet>
            <Blocks blocks={sections.nerves} />
          </Fold>
        ) : null}
        {sections.evidence ? (
          <Fold title={panel.howSure} quiet>
            <Blocks blocks={sections.evidence} />
          </Fold>
        ) : null}
        {sections.help ? (
          <Fold title={words.help} quiet>
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

function Facts({ record }: { readonly record: TechniqueRecord }) {
  return (
    <dl className={styles.facts}>
      {record.kind === 'release' ? (
        <>
          <Fact label={words.tool}>{record.tool}</Fact>
          <Fact label={words.spot}>
            <InlineText text={record.spot} />
          </Fact>
          <Fact label={words.press}>{record.direction}</Fact>
          {record.positions.map((position) => (
            <Fact key={position.name} label={words.positions[position.name]}>
              <InlineText text={position.text} />
            </Fact>
          ))}
        </>
      ) : null}
      {record.kind === 'massage' ? <Fact label={words.strokes}>{record.strokes.join(', ')}</Fact> : null}
      {record.kind === 'taping' ? <Fact label={words.position}>{record.bodyPosition}</Fact> : null}
      <Fact label={words.howLong}>
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
      <h3>{words.strips(strips.length)}</h3>
      <ol>
        {strips
          .toSorted((a, b) => a.order - b.order)
          .map((strip) => (
            <li key={strip.order}>
              <p className={styles.stripHead}>
                {words.stripHead(strip.shape, words.range(...strip.lengthCm, 'cm'), stretchOf(strip))}
              </p>
              <dl className={styles.facts}>
                <Fact label={words.anchor}>{strip.anchor}</Fact>
                <Fact label={words.path}>{strip.path}</Fact>
                <Fact label={words.end}>{strip.end}</Fact>
              </dl>
            </li>
          ))}
      </ol>
    </section>
  );
}

/** The stretch of the middle, which is what a strip is known by. */
function stretchOf({ zones }: TapeStrip): string {
  const middles = zones.filter(({ part }) => part === 'middle').map(({ percent }) => words.range(...percent, '%'));
  return words.stretch(middles);
}

function Aftercare({ wear, removal }: Pick<TapingRecord, 'wear' | 'removal'>) {
  return (
    <dl className={styles.facts}>
      <Fact label={words.wear}>{wear}</Fact>
      <Fact label={words.takeOff}>{removal}</Fact>
    </dl>
  );
}

function Variants({ easier, harder }: { readonly easier: readonly Inline[]; readonly harder: readonly Inline[] }) {
  return (
    <dl className={styles.facts}>
      <Fact label={words.easier}>
        <InlineText text={easier} />
      </Fact>
      <Fact label={words.harder}>
        <InlineText text={harder} />
      </Fact>
    </dl>
  );
}
