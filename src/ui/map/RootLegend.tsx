import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { keyOf, type RelationGraph } from '#src/relations/graph.ts';
import { mainRoots } from '#src/relations/main-roots.ts';
import { DERMATOMES, type Dermatome, dermatomeArea } from '#src/relations/skin-maps.ts';
import { useSession } from '#src/state/hooks.ts';
import { setMapFocus } from '#src/state/overlay-actions.ts';
import { legend } from '#src/words/en/legend.ts';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import styles from './map.module.css';
import { Swatch } from './Swatch.tsx';

interface RootRow {
  readonly root: Dermatome;
  /** What stands out while the row is pointed at: a key of the graph. */
  readonly focus: string;
  readonly text: string;
  /** What is said of it when it stands out. */
  readonly more: string;
}

export interface RootLegendProps {
  readonly graph: RelationGraph;
  readonly of: 'skin' | 'muscles';
}

/** What belongs to each root: pointing at a row makes it stand out, pressing it keeps that. */
export function RootLegend({ graph, of }: RootLegendProps) {
  const [kept, setKept] = useState<string | null>(null);
  const focus = useSession((session) => session.mapFocus);
  const rows = of === 'skin' ? skinRows(graph) : muscleRows(graph);
  const shown = rows.find((row) => row.focus === focus);
  return (
    <>
      <ul className={styles.roots} aria-label={legend.title}>
        {rows.map((row) => (
          <li key={row.root}>
            <Button
              className={styles.chip ?? ''}
              aria-pressed={kept === row.focus}
              onHoverChange={(over) => setMapFocus(over ? row.focus : kept)}
              onPress={() => {
                const next = kept === row.focus ? null : row.focus;
                setKept(next);
                setMapFocus(next);
              }}
            >
              <Swatch look={of === 'skin' ? 'main' : 'glow'} tone={DERMATOMES.indexOf(row.root)} />
              <strong>{legend.rootName(row.root)}</strong> <span className={styles.chipText}>{row.text}</span>
            </Button>
          </li>
        ))}
      </ul>
      {shown ? <RootDetails graph={graph} row={shown} /> : null}
      <p className={styles.hint}>{of === 'skin' ? legend.rootsHonest : legend.musclesHonest}</p>
    </>
  );
}

function skinRows(graph: RelationGraph): readonly RootRow[] {
  return DERMATOMES.flatMap((root) => {
    const area = dermatomeArea(graph, root);
    const more = area?.beyond ? legend.beyond(area.beyond) : '';
    return area ? [{ root, focus: area.key, text: area.name, more }] : [];
  });
}

function muscleRows(graph: RelationGraph): readonly RootRow[] {
  const names = new Map(graph.nodes.map(({ key, name }) => [key, name]));
  const all = mainRoots(graph);
  return DERMATOMES.flatMap((root) => {
    const own = all
      .filter((one) => one.root === root)
      .map(({ muscle }) => names.get(keyOf('muscle', muscle)) ?? muscle);
    const row = { root, focus: rootKey(root), text: legend.muscleCount(own.length), more: `${legend.list(own)}.` };
    return own.length > 0 ? [row] : [];
  });
}

function rootKey(root: Dermatome): string {
  return keyOf('root', `root-${root}`);
}

function RootDetails({ graph, row }: { readonly graph: RelationGraph; readonly row: RootRow }): ReactNode {
  const node = graph.nodes.find(({ key }) => key === rootKey(row.root));
  return (
    <p>
      {node?.drawn ? (
        <RecordAnchor kind="structure" id={node.id}>
          {node.name}
        </RecordAnchor>
      ) : (
        <strong>{legend.rootName(row.root)}</strong>
      )}
      <br />
      <span className={styles.textBelow}>{legend.sentence(row.text)} </span>
      {row.more ? `${row.more} ` : ''}
      {node?.tests ? `${legend.tests(node.tests)} ` : ''}
      {node?.reflex === undefined ? '' : node.reflex === null ? legend.noReflex : legend.reflex(node.reflex)}
    </p>
  );
}
