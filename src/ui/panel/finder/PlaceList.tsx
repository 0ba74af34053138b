import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { RelationGraph, RelationNode } from '#src/relations/graph.ts';
import { switchArea } from '#src/state/finder-actions.ts';
import { useFinder } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import answers from './answers.module.css';
import { MIDLINE_PLACES, PLACE_GROUPS, type PlaceGroup } from './place-groups.ts';
import styles from './where.module.css';

/** The parts of the skin by name, on each side: for the keyboard, the ear, and where there is no picture. */
export function PlaceList({ graph }: { readonly graph: RelationGraph }) {
  const groups = Object.keys(PLACE_GROUPS) as PlaceGroup[];
  return (
    <div className={styles.places}>
      {groups.map((group) => {
        const areas = PLACE_GROUPS[group].flatMap((id) =>
          graph.nodes.filter((node) => node.kind === 'area' && node.id === id),
        );
        return areas.length > 0 ? (
          <section key={group}>
            <h4>{words.placeGroups[group]}</h4>
            <ul>
              {areas.map((area) => (
                <PlaceRow key={area.key} area={area} />
              ))}
            </ul>
          </section>
        ) : null;
      })}
    </div>
  );
}

function PlaceRow({ area: { id, name } }: { readonly area: RelationNode }) {
  const chosen = useFinder((state) => state.areas);
  const isChosen = (side: OwnSide) => chosen.some((each) => each.area === id && each.side === side);
  if (MIDLINE_PLACES.includes(id)) {
    return (
      <li>
        <ToggleButton
          className={answers.wholeRow ?? ''}
          isSelected={isChosen('right')}
          onChange={() => switchArea({ area: id, side: 'right' })}
        >
          {name}
        </ToggleButton>
      </li>
    );
  }
  return (
    <li>
      <span className={styles.placeName}>{name}</span>
      {(['left', 'right'] as const).map((side) => (
        <ToggleButton
          key={side}
          className={answers.chip ?? ''}
          aria-label={words.onSide(name, side)}
          isSelected={isChosen(side)}
          onChange={() => switchArea({ area: id, side })}
        >
          {words[side]}
        </ToggleButton>
      ))}
    </li>
  );
}
