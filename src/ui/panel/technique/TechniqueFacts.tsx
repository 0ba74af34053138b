import type { ReactNode } from 'react';
import type { ExerciseRecord, TechniqueRecord } from '#src/content/records.ts';
import { pose as poseWords } from '#src/words/en/pose.ts';
import { technique as words } from '#src/words/en/technique.ts';
import { InlineText } from '../InlineText.tsx';
import styles from '../Technique.module.css';
import { Fact } from './Fact.tsx';
import { Figures } from './Figures.tsx';
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
      {record.kind === 'exercise' ? <Pose record={record} /> : null}
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
              <Figures figures={position.figures} />
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
      return (
        <Fact label={words.position}>
          {record.bodyPosition}
          <Figures figures={[record.figure]} />
        </Fact>
      );
    case 'exercise':
      return <Fact label={words.type}>{words.types[record.type]}</Fact>;
  }
}

/** The movement drawn, and how the joints are held, side by side. */
function Pose({ record: { pose, figures } }: { readonly record: ExerciseRecord }) {
  return (
    <section className={styles.pose}>
      <h3>{poseWords.title}</h3>
      <Figures figures={figures} movement />
      {pose.length > 0 ? (
        <>
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
        </>
      ) : null}
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
