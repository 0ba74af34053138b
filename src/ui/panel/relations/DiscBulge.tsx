import { baseIdOf } from '#src/anatomy/ids.ts';
import { bulgeOf } from '#src/relations/disc-bulge.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { setBulge } from '#src/state/actions.ts';
import { useView } from '#src/state/hooks.ts';
import { BULGES } from '#src/state/view.ts';
import { relations } from '#src/words/en/relations.ts';
import { RecordAnchor } from '../../parts/RecordAnchor.tsx';
import { Segments } from '../../parts/Segments.tsx';
import styles from './relations.module.css';

export interface DiscBulgeProps {
  readonly graph: RelationGraph;
  /** Base id. */
  readonly disc: string;
}

/** Which root a bulge of a disc meets: behind, and far out at the side. */
export function DiscBulge({ graph, disc }: DiscBulgeProps) {
  const place = useView((view) => view.bulge);
  const met = bulgeOf(graph, baseIdOf(disc), place);
  return (
    <section className={styles.section}>
      <h3>{relations.disc}</h3>
      <Segments
        label={relations.bulge}
        value={place}
        options={BULGES.map((value) => ({ value, text: relations.bulges[value] }))}
        onChange={setBulge}
      />
      {met ? (
        <p>
          {relations.meets(met.disc.name, met.root.name)} {relations.discWhy[place]}{' '}
          {met.areas.length > 0 ? relations.feltIn(met.areas.map(({ name }) => name)) : null}
        </p>
      ) : null}
      {met?.root.drawn ? (
        <p>
          <RecordAnchor kind="structure" id={met.root.id}>
            {relations.toRoot(met.root.name)}
          </RecordAnchor>
        </p>
      ) : null}
      <p className={styles.soft}>{relations.discHonest}</p>
    </section>
  );
}
