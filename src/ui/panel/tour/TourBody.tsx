import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TourRecord } from '#src/content/records.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import { tour as words } from '#src/words/en/tour.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Blocks } from '../Blocks.tsx';
import styles from '../panel.module.css';
import type { BodyProps } from '../record/body-props.ts';
import { showStop } from './show-stop.ts';
import { TourPlayer } from './TourPlayer.tsx';
import local from './tour.module.css';

/** A tour: its cover, or the stop that the address names. */
export function TourBody({ record, picture }: BodyProps) {
  const atlas = useAtlas();
  const stop = useView(({ page }) => page?.stop);
  const [setOff, setSetOff] = useState(false);
  if (record.kind !== 'tour') return null;
  if (stop !== undefined) return <TourPlayer key={record.id} record={record} asked={stop} takesFocus={setOff} />;
  const open = (first: number) => {
    setSetOff(true);
    showStop(record, first, atlas);
  };
  return <TourCover record={record} picture={picture} open={open} />;
}

interface TourCoverProps extends Pick<BodyProps, 'picture'> {
  readonly record: TourRecord;
  readonly open: (stop: number) => void;
}

/** What a tour is about, and each stop as a way in. */
function TourCover({ record, picture, open }: TourCoverProps) {
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{record.summary}</p>
      {picture}
      <div className={local.start}>
        <Button className={local.startButton ?? ''} onPress={() => open(1)}>
          {words.start}
        </Button>
        <p>
          <Icon name="clock" size={16} /> {words.size(record.stops.length, record.minutes)}
        </p>
      </div>
      {record.sections.overview ? <Blocks blocks={record.sections.overview} /> : null}
      <section className={local.stops}>
        <h2>{words.stops}</h2>
        <ol>
          {record.stops.map(({ title }, index) => (
            <li key={title}>
              <Button className={local.stopLink ?? ''} onPress={() => open(index + 1)}>
                {title}
              </Button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
