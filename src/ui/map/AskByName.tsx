import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import { middleOfArea } from '#src/relations/areas-at.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { askAtPlace } from '#src/state/overlay-actions.ts';
import { finder } from '#src/words/en/finder.ts';
import { legend } from '#src/words/en/legend.ts';
import { MIDLINE_PLACES, PLACE_GROUPS, type PlaceGroup } from '../panel/finder/place-groups.ts';
import controls from '../parts/controls.module.css';
import styles from './map.module.css';

const OWN_SIDES = ['left', 'right'] as const;

/** The parts of the skin by name: asks what is felt there without pointing at the model. */
export function AskByName({ graph }: { readonly graph: RelationGraph }) {
  const atlas = useAtlas();
  const [chosen, setChosen] = useState('');
  const ask = (): void => {
    const [id, side] = chosen.split('/');
    const area = graph.nodes.find((node) => node.kind === 'area' && node.id === id);
    const ownSide = OWN_SIDES.find((known) => known === side);
    const middle = area?.zone && ownSide ? middleOfArea(area.zone, ownSide, landmarkPlaces(atlas)) : null;
    if (middle) askAtPlace(middle);
  };
  return (
    <div className={styles.choose}>
      <select aria-label={legend.chooseToAsk} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{legend.chooseToAsk}</option>
        {(Object.keys(PLACE_GROUPS) as PlaceGroup[]).map((group) => (
          <optgroup key={group} label={finder.placeGroups[group]}>
            {optionsOf(graph, group).map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Button className={controls.secondary ?? ''} isDisabled={chosen === ''} onPress={ask}>
        {legend.ask}
      </Button>
    </div>
  );
}

function optionsOf(
  graph: RelationGraph,
  group: PlaceGroup,
): readonly { readonly value: string; readonly text: string }[] {
  return PLACE_GROUPS[group].flatMap((id) => {
    const area = graph.nodes.find((node) => node.kind === 'area' && node.id === id);
    if (!area?.zone) return [];
    const option = (side: OwnSide, text: string) => ({ value: `${id}/${side}`, text });
    if (MIDLINE_PLACES.includes(id)) return [option('right', area.name)];
    return OWN_SIDES.map((side) => option(side, finder.onSide(area.name, side)));
  });
}
