import type { ReactNode } from 'react';
import type { ExerciseRecord, TechniqueRecord } from '#src/content/records.ts';
import { pose as poseWords } from '#src/words/en/pose.ts';
import { technique as words } from '#src/words/en/technique.ts';
import { InlineText } from '../InlineText.tsx';
import styles from '../Technique.module.css';
import { Fact } from './Fact.tsx';
import { poseInWords } from './pose-in-words.ts';

/** What to know of a technique before the first step. */
export function TechniqueFacts({ record }: { readonly record: TechniqueRecord }) {
  return (
    <>
      <dl className={styles.facts}>
        {ofKind(record)}
        <Fact label={words.howLong}>
          <InlineText text={record.dose} />
        </Fact>
      </dl>
      {record.kind === 'exercise' && record.pose.length > 0 ? <Pose pose={record.pose} /> : null}
    </>
  );
}

function ofKind(record: TechniqueRecord): ReactNode {
  switch (record.kind) {
    case 'release':
      return (
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
      );
    case 'massage':
      return (
        <>
          <Fact label={words.strokes}>
            <ul className={styles.strokes}>
              {record.strokes.map((stroke) => (
                <li key={stroke} className={styles.stroke}>
                  {stroke}
                </li>
              ))}
            </ul>
          </Fact>
          {record.expect.length > 0 ? (
            <Fact label={words.expect}>
              <InlineText text={record.expect} />
            </Fact>
          ) : null}
        </>
      );
    case 'taping':
      return <Fact label={words.position}>{record.bodyPosition}</Fact>;
    case 'exercise':
      return <Fact label={words.type}>{words.types[record.type]}</Fact>;
  }
}

/** How the joints are held, side by side. */
function Pose({ pose }: Pick<ExerciseRecord, 'pose'>) {
  return (
    <section className={styles.pose}>
      <h3>{poseWords.title}</h3>
      <dl className={styles.facts}>
        {poseInWords(pose).map(({ side, joints }) => (
          <Fact key={side} label={side}>
            <ul>
              {joints.map((joint) => (
                <li key={joint.name}>
                  <strong>{joint.name}</strong> {joint.motions.join(', ')}
                </li>
              ))}
            </ul>
          </Fact>
        ))}
      </dl>
      <p className={styles.note}>{poseWords.estimate}</p>
    </section>
  );
}

export function Variants({ easier, harder }: Pick<ExerciseRecord, 'easier' | 'harder'>) {
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
