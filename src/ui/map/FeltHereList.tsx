import { Button } from 'react-aria-components/Button';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import { areasAt, sideOfPlace } from '#src/relations/areas-at.ts';
import { type FeltFrom, feltHere } from '#src/relations/felt-here.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { askAtPlace } from '#src/state/overlay-actions.ts';
import { legend } from '#src/words/en/legend.ts';
import controls from '../parts/controls.module.css';
import { PageAnchor } from '../parts/PageAnchor.tsx';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import styles from './map.module.css';

/** The likeliest first; the page of pain goes through them all. */
const MOST_TROUBLES = 6;

export interface FeltHereListProps {
  readonly graph: RelationGraph;
  /** On the skin, mm. */
  readonly placeMm: Vec3;
}

/** Which muscles send pain to a place, and which nerves, roots and joints are felt there. */
export function FeltHereList({ graph, placeMm }: FeltHereListProps) {
  const atlas = useAtlas();
  const places = landmarkPlaces(atlas);
  const areas = areasAt(graph, placeMm, places).map(({ area }) => area);
  const felt = feltHere(
    graph,
    areas.map(({ key }) => key),
  );
  const place =
    areas.find(({ key }) => graph.edges.some(({ kind, to }) => kind === 'refers' && to === key)) ?? areas[0];
  const side = sideOfPlace(placeMm);
  return (
    <>
      <p role="status">{place ? legend.thisPlace(place.name) : legend.nothingFelt}</p>
      <FeltList title={legend.feltMuscles} felt={felt.muscles} side={side} />
      <FeltList title={legend.feltNerves} felt={felt.nerves} side={side} />
      <FeltList title={legend.feltRoots} felt={felt.roots} side={side} />
      <FeltList title={legend.feltStructures} felt={felt.structures} side={side} />
      <FeltList title={legend.feltConditions} felt={felt.conditions.slice(0, MOST_TROUBLES)} side={side} />
      <p className={styles.hint}>
        {legend.notDiagnosis} <PageAnchor kind="pain">{legend.startFromPain}</PageAnchor>
      </p>
      <Button className={controls.secondary ?? ''} onPress={() => askAtPlace(null)}>
        {legend.backToMap}
      </Button>
    </>
  );
}

interface FeltListProps {
  readonly title: string;
  readonly felt: readonly FeltFrom[];
  readonly side: 'left' | 'right';
}

function FeltList({ title, felt, side }: FeltListProps) {
  if (felt.length === 0) return null;
  return (
    <section className={styles.felt}>
      <h3>{title}</h3>
      <ul>
        {felt.map(({ node, strength }) => (
          <li key={node.key}>
            {node.kind === 'condition' || node.drawn ? (
              <RecordAnchor kind={node.kind === 'condition' ? 'condition' : 'structure'} id={node.id} side={side}>
                {node.name}
              </RecordAnchor>
            ) : (
              node.name
            )}
            {strength === 'spill' ? <span className={styles.seldom}> {legend.nowAndThen}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
