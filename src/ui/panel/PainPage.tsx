import type { RecordSummary } from '#src/content/records.ts';
import { findSummary, useLibrary } from '../library.ts';
import { PanelFrame } from './PanelFrame.tsx';
import styles from './panel.module.css';
import { RecordCards } from './RecordCards.tsx';
import { RedFlagList } from './RedFlags.tsx';

/** Where a person may point, and what lies there, by base id. */
const PLACES: readonly { readonly name: string; readonly baseIds: readonly string[] }[] = [
  { name: 'Low back', baseIds: ['l4', 'l5', 'disc-l4-l5', 'disc-l5-s1', 'quadratus-lumborum', 'multifidus'] },
  { name: 'Buttock', baseIds: ['gluteus-maximus', 'piriformis', 'gluteus-medius', 'sacrum'] },
  { name: 'Side of the hip', baseIds: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'] },
  { name: 'Front of the hip', baseIds: ['psoas-major', 'iliacus', 'femur'] },
];

/** Danger signs in full, then where to begin to look. */
export function PainPage() {
  const library = useLibrary();
  return (
    <PanelFrame pageKey="pain" eyebrow="Where to begin" title="What hurts?" lay="" showsFlags>
      <div className={styles.stack}>
        <p className={styles.lead}>First rule out danger. Then click the sore place on the model, or pick it below.</p>
        <section className={styles.flagFrame} aria-label="Danger signs">
          <RedFlagList />
        </section>
        <p>
          None of these? Most back and hip pain is not dangerous and eases within weeks. Ilium has no test that finds
          the cause of a pain. It shows what lies where it hurts, and what is known about it.
        </p>
        {PLACES.map(({ name, baseIds }) => (
          <RecordCards
            key={name}
            title={name}
            records={baseIds
              .map((baseId) => findSummary(library, 'structure', baseId))
              .filter((summary): summary is RecordSummary => summary !== null)}
          />
        ))}
        <RecordCards title="Conditions" records={library.summaries.filter((summary) => summary.kind === 'condition')} />
      </div>
    </PanelFrame>
  );
}
