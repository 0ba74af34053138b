import type { RecordSummary } from '#src/content/records.ts';
import { layout } from '#src/words/en/layout.ts';
import { pain } from '#src/words/en/pain.ts';
import { findSummary, useLibrary } from '../library.ts';
import { PageAnchor } from '../parts/PageAnchor.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import styles from './panel.module.css';
import { RecordCards } from './RecordCards.tsx';
import { RedFlagList } from './RedFlags.tsx';

/** Where a person may point, and what lies there, by base id. */
const PLACES: readonly { readonly place: keyof typeof pain.places; readonly baseIds: readonly string[] }[] = [
  { place: 'lowBack', baseIds: ['l4', 'l5', 'disc-l4-l5', 'disc-l5-s1', 'quadratus-lumborum', 'multifidus'] },
  { place: 'buttock', baseIds: ['gluteus-maximus', 'piriformis', 'gluteus-medius', 'sacrum'] },
  { place: 'hipSide', baseIds: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'] },
  { place: 'hipFront', baseIds: ['psoas-major', 'iliacus', 'femur'] },
];

/** Danger signs in full, then where to begin to look. */
export function PainPage() {
  const library = useLibrary();
  return (
    <PanelFrame pageKey="pain" eyebrow={pain.eyebrow} title={pain.title} lay="" showsFlags>
      <div className={styles.stack}>
        <p className={styles.lead}>{pain.lead}</p>
        <section className={styles.flagFrame} aria-label={pain.signs}>
          <RedFlagList />
        </section>
        <p>{pain.noneOfThese}</p>
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
    </PanelFrame>
  );
}
