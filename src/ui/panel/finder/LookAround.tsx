import type { RecordSummary } from '#src/content/records.ts';
import { finder as words } from '#src/words/en/finder.ts';
import { layout } from '#src/words/en/layout.ts';
import { pain } from '#src/words/en/pain.ts';
import { findSummary, useLibrary, useSummaries } from '../../library.ts';
import { Fold } from '../../parts/Fold.tsx';
import { PageAnchor } from '../../parts/PageAnchor.tsx';
import { RecordCards } from '../RecordCards.tsx';
import styles from './where.module.css';

/** Where a person may point, and what lies there, by base id. */
const PLACES: readonly { readonly place: keyof typeof pain.places; readonly baseIds: readonly string[] }[] = [
  { place: 'lowBack', baseIds: ['l4', 'l5', 'disc-l4-l5', 'disc-l5-s1', 'quadratus-lumborum', 'multifidus-l4'] },
  { place: 'buttock', baseIds: ['gluteus-maximus', 'piriformis', 'gluteus-medius', 'sacrum'] },
  { place: 'hipSide', baseIds: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'] },
  { place: 'hipFront', baseIds: ['psoas-major', 'iliacus', 'femur'] },
];

/** What lies where, and all conditions, for those who would rather look than be asked. */
export function LookAround() {
  useSummaries();
  const library = useLibrary();
  return (
    <Fold title={words.lookAround}>
      <div className={styles.places}>
        {PLACES.map(({ place, baseIds }) => (
          <RecordCards
            key={place}
            title={pain.places[place]}
            ofOneKind
            records={baseIds
              .map((baseId) => findSummary(library, 'structure', baseId))
              .filter((summary): summary is RecordSummary => summary !== null)}
          />
        ))}
        <p>
          {pain.learnText} <PageAnchor kind="learn">{layout.learnButton}</PageAnchor>
        </p>
        <RecordCards
          title={pain.conditions}
          records={library.summaries.filter((summary) => summary.kind === 'condition')}
          ofOneKind
        />
      </div>
    </Fold>
  );
}
