import type { Atlas } from '#src/anatomy/atlas.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import { placeZone } from '#src/anatomy/skin-paint.ts';
import type { RelationNode } from '#src/relations/graph.ts';
import type { StoryItem } from '#src/relations/story.ts';
import { select, setCameraPreset } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import type { CameraPreset } from '#src/state/view.ts';
import { relations } from '#src/words/en/relations.ts';
import styles from './relations.module.css';
import { useDrawnId } from './use-node-hover.ts';

export interface StoryBoxProps {
  readonly item: StoryItem;
  readonly tone: number | undefined;
  readonly isChosen: boolean;
  /** Tab leads here. */
  readonly isStop: boolean;
  readonly isLit: boolean;
  readonly onPoint: (node: RelationNode | null) => void;
  readonly onFocus: (key: string) => void;
}

/** One thing in the diagram: a press opens it, or turns the model so that its skin is seen. */
export function StoryBox({ item, tone, isChosen, isStop, isLit, onPoint, onFocus }: StoryBoxProps) {
  const idOf = useDrawnId();
  const { node, level, sometimes } = item;
  const words = <BoxWords item={item} />;
  const look = { 'data-tone': tone, 'data-lit': isLit || undefined, 'data-sometimes': sometimes || undefined };
  const indent = { marginInlineStart: `calc(${level} * var(--indent))` };
  const id = idOf(node);
  if (id === null && node.kind !== 'area') {
    return (
      <li className={styles.plain} style={indent} data-key={node.key} {...look}>
        {words}
      </li>
    );
  }
  const press = (): void => {
    if (id !== null) select(id);
    else lookAt(node, store.getState().atlas);
  };
  return (
    <li style={indent}>
      <button
        type="button"
        className={styles.box}
        data-key={node.key}
        tabIndex={isStop ? 0 : -1}
        aria-current={isChosen || undefined}
        onClick={press}
        onPointerEnter={(event) => {
          if (event.pointerType === 'mouse') onPoint(node);
        }}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => {
          onFocus(node.key);
          onPoint(node);
        }}
        onBlur={() => onPoint(null)}
        {...look}
      >
        {words}
      </button>
    </li>
  );
}

function BoxWords({ item: { node, sometimes, note, joints } }: { readonly item: StoryItem }) {
  const small = [...joints, note, sometimes ? relations.sometimes : '', node.beyond ? relations.beyond : ''];
  return (
    <span>
      {node.kind === 'root' ? (
        <abbr title={node.name}>{relations.rootName(node.id)}</abbr>
      ) : (
        relations.shortName(node.name)
      )}
      {small
        .filter((text) => text !== '')
        .map((text) => (
          <small key={text}>{text}</small>
        ))}
    </span>
  );
}

/** The side of the body on which most of an area lies. */
function lookAt({ zone }: RelationNode, atlas: Atlas | null): void {
  const points = placeZone(zone ?? [], 'right', landmarkPlaces(atlas)).flatMap(({ wayMm }) => wayMm);
  if (points.length === 0) return;
  const mean = (axis: 0 | 2) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const preset: CameraPreset = mean(2) < BEHIND_MM ? 'back' : 'front';
  setCameraPreset(preset);
}

/** Half-way between the back and the front of the skin, as z. */
const BEHIND_MM = 5;
