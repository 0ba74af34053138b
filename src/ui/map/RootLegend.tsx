import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { keyOf, type RelationGraph, type RelationNode } from '#src/relations/graph.ts';
import { DERMATOMES, type Dermatome, dermatomeArea } from '#src/relations/skin-maps.ts';
import { setMapFocus } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { maps } from '#src/words/en/maps.ts';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import styles from './map.module.css';
import { Swatch } from './Swatch.tsx';

/** The skin of each root: pointing at a row makes its skin stand out, pressing it keeps that. */
export function RootLegend({ graph }: { readonly graph: RelationGraph }) {
  const [kept, setKept] = useState<string | null>(null);
  const focus = useSession((session) => session.mapFocus);
  const rows = DERMATOMES.flatMap((root, tone) => {
    const area = dermatomeArea(graph, root);
    return area ? [{ root, tone, area }] : [];
  });
  const shown = rows.find(({ area }) => area.key === focus);
  return (
    <>
      <ul className={styles.roots} aria-label={maps.legend}>
        {rows.map(({ root, tone, area }) => (
          <li key={root}>
            <Button
              className={styles.chip ?? ''}
              aria-pressed={kept === area.key}
              onHoverChange={(over) => setMapFocus(over ? area.key : kept)}
              onPress={() => {
                const next = kept === area.key ? null : area.key;
                setKept(next);
                setMapFocus(next);
              }}
            >
              <Swatch look="area" tone={tone} />
              <strong>{maps.rootName(root)}</strong> <span>{area.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {shown ? <RootDetails graph={graph} root={shown.root} area={shown.area} /> : null}
      <p className={styles.hint}>{maps.rootsHonest}</p>
    </>
  );
}

interface RootDetailsProps {
  readonly graph: RelationGraph;
  readonly root: Dermatome;
  readonly area: RelationNode;
}

function RootDetails({ graph, root, area }: RootDetailsProps) {
  const key = keyOf('root', `root-${root}`);
  const node = graph.nodes.find((one) => one.key === key);
  return (
    <p>
      {node?.drawn ? (
        <RecordAnchor kind="structure" id={node.id}>
          {node.name}
        </RecordAnchor>
      ) : (
        <strong>{maps.rootName(root)}</strong>
      )}
      {'. '}
      {area.beyond ? `${maps.beyond(area.beyond)} ` : ''}
      {node?.tests ? `${maps.tests(node.tests)} ` : ''}
      {node?.reflex === undefined ? '' : node.reflex === null ? maps.noReflex : maps.reflex(node.reflex)}
    </p>
  );
}
