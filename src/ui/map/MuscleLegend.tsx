import { keyOf, type RelationGraph } from '#src/relations/graph.ts';
import { mainRoots } from '#src/relations/main-roots.ts';
import { DERMATOMES } from '#src/relations/skin-maps.ts';
import { maps } from '#src/words/en/maps.ts';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import styles from './map.module.css';
import { Swatch } from './Swatch.tsx';

/** The colour of each root's muscles, with the movement that tests it. */
export function MuscleLegend({ graph }: { readonly graph: RelationGraph }) {
  const used = new Set(mainRoots(graph).map(({ root }) => root));
  const rows = DERMATOMES.flatMap((root, tone) => {
    const node = graph.nodes.find(({ key }) => key === keyOf('root', `root-${root}`));
    return node && used.has(root) ? [{ root, tone, node }] : [];
  });
  return (
    <>
      <ul className={styles.muscleRoots} aria-label={maps.legend}>
        {rows.map(({ root, tone, node }) => (
          <li key={root}>
            <Swatch look="glow" tone={tone} />
            <RecordAnchor kind="structure" id={node.id}>
              {maps.rootName(root)}
            </RecordAnchor>
            <span>{node.tests}</span>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{maps.muscleMapHonest}</p>
    </>
  );
}
