import type { LearnIndex, RecordSummary } from '#src/content/records.ts';
import { learn as words } from '#src/words/en/learn.ts';
import { tour } from '#src/words/en/tour.ts';
import { RecordAnchor } from '../../parts/RecordAnchor.tsx';
import styles from '../panel.module.css';
import { Thumbnail } from '../RecordPicture.tsx';
import local from './learn.module.css';

export interface TourCardsProps {
  readonly tours: readonly RecordSummary[];
  /** Null until it is fetched: the cards stand without their figures. */
  readonly index: LearnIndex | null;
}

/** The tours, each with its picture, its length and what it shows. */
export function TourCards({ tours, index }: TourCardsProps) {
  if (tours.length === 0) return null;
  return (
    <section className={local.part}>
      <div>
        <h2 className={styles.sectionTitle}>{words.tours}</h2>
        <p className={local.quiet}>{words.toursText}</p>
      </div>
      <ul className={local.tours}>
        {tours.map(({ kind, id, title, lay }) => {
          const size = index?.tours.find((one) => one.id === id);
          return (
            <li key={id}>
              <RecordAnchor kind={kind} id={id}>
                <Thumbnail kind={kind} id={id} />
                <span className={local.name}>{title}</span>
                <span className={local.quiet}>{lay}</span>
                <span className={local.size}>{size ? tour.size(size.stops, size.minutes) : null}</span>
              </RecordAnchor>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
