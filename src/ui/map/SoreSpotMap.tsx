import { Button } from 'react-aria-components/Button';
import { keyOf, type RelationGraph } from '#src/relations/graph.ts';
import { type SoreMuscle, soreMuscles } from '#src/relations/sore-spots.ts';
import { useSession } from '#src/state/hooks.ts';
import { setMapFocus } from '#src/state/overlay-actions.ts';
import { amount } from '#src/words/counting.ts';
import { legend } from '#src/words/en/legend.ts';
import styles from './map.module.css';
import { Swatch } from './Swatch.tsx';

/** All sore spots of the body; one muscle at a time shows where they send pain. */
export function SoreSpotMap({ graph }: { readonly graph: RelationGraph }) {
  const focus = useSession((session) => session.mapFocus);
  const muscles = soreMuscles(graph);
  const chosen = muscles.find(
    ({ muscle, spots }) => muscle.key === focus || spots.some(({ node }) => node.key === focus),
  );
  return (
    <>
      <label className={styles.choose}>
        <span>{legend.muscle}</span>
        <select
          value={chosen?.muscle.key ?? ''}
          onChange={({ target }) => setMapFocus(target.value === '' ? null : target.value)}
        >
          <option value="">{legend.allMuscles}</option>
          {muscles
            .toSorted((a, b) => a.muscle.name.localeCompare(b.muscle.name))
            .map(({ muscle }) => (
              <option key={muscle.key} value={muscle.key}>
                {muscle.name}
              </option>
            ))}
        </select>
      </label>
      {chosen ? <SpotButtons sore={chosen} focus={focus} /> : null}
      <SoreSpotKey />
    </>
  );
}

function SpotButtons({ sore: { muscle, spots }, focus }: { readonly sore: SoreMuscle; readonly focus: string | null }) {
  const shown = spots.find(({ node }) => node.key === focus) ?? (spots.length === 1 ? spots[0] : undefined);
  return (
    <>
      {spots.length > 1 ? (
        <div className={styles.chips}>
          {spots.map(({ node, number }) => (
            <Button
              key={node.key}
              className={styles.chip ?? ''}
              aria-pressed={node.key === focus}
              onPress={() => setMapFocus(node.key === focus ? keyOf(muscle.kind, muscle.id) : node.key)}
            >
              <strong>{amount(number)}</strong> {node.name}
            </Button>
          ))}
        </div>
      ) : null}
      {shown?.node.words ? <p>{shown.node.words}</p> : null}
    </>
  );
}

/** What the paint of sore spots means. */
export function SoreSpotKey() {
  return (
    <>
      <ul className={styles.key}>
        <li>
          <Swatch look="spot" /> {legend.theSpot}
        </li>
        <li>
          <Swatch look="main" /> {legend.asARule}
        </li>
        <li>
          <Swatch look="spill" /> {legend.nowAndThen}
        </li>
      </ul>
      <p className={styles.hint}>{legend.soreHonest}</p>
    </>
  );
}
