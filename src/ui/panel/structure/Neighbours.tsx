import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { Neighbour, Neighbours as NeighboursById } from '#src/anatomy/neighbours.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { findStructure } from '#src/state/structures.ts';
import { neighbours as words } from '#src/words/en/neighbours.ts';
import { nameWithoutSide, structureOnSide } from '../../names.ts';
import { StructureAnchor } from '../../parts/StructureAnchor.tsx';
import styles from '../panel.module.css';
import local from './Neighbours.module.css';

const LISTS = ['over', 'under', 'beside'] as const;
/** Names of a list in sight at first; those that share the largest area. */
const MOST_SHOWN = 4;
/** Nearer than this they touch, or nearly so. */
const APART_MM = 5;

export interface NeighboursProps {
  /** Of the structure, with its side. */
  readonly id: string;
  readonly neighbours: NeighboursById;
}

/** What lies over, under and beside a structure on its side; each name is ringed in 3D when it is pointed at. */
export function Neighbours({ id, neighbours }: NeighboursProps) {
  const lists = neighbours[baseIdOf(id)];
  if (!lists) return null;
  return (
    <section className={local.neighbours}>
      <h3>{words.title}</h3>
      <dl>
        {LISTS.map((key) =>
          lists[key].length > 0 ? (
            <div key={key}>
              <dt>{words.lists[key]}</dt>
              <dd>
                <Names key={id} of={id} list={lists[key]} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      <p>{words.measured}</p>
    </section>
  );
}

function Names({ of, list }: { readonly of: string; readonly list: readonly Neighbour[] }) {
  const atlas = useAtlas();
  const [all, setAll] = useState(false);
  const side = findStructure(atlas, of)?.side ?? null;
  const shown = all || list.length <= MOST_SHOWN + 1 ? list : list.slice(0, MOST_SHOWN);
  return (
    <ul className={styles.chips}>
      {shown.map(({ id, mm }) => {
        const structure = structureOnSide(atlas, id, side);
        if (!structure) return null;
        const name = nameWithoutSide(structure.name);
        return (
          <li key={id}>
            <StructureAnchor id={structure.id}>{mm < APART_MM ? name : words.off(name, mm)}</StructureAnchor>
          </li>
        );
      })}
      {shown.length < list.length ? (
        <li>
          <Button className={local.more ?? ''} onPress={() => setAll(true)}>
            {words.more(list.length - shown.length)}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
