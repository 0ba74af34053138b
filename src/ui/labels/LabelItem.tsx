import { baseIdOf } from '#src/anatomy/ids.ts';
import { hover, select } from '#src/state/actions.ts';
import { useAtlas, useSession, useView } from '#src/state/hooks.ts';
import { displayName } from '#src/state/selectors.ts';
import { findSummary, useLibrary } from '../library.ts';
import { nameWithoutSide } from '../names.ts';
import styles from './Labels.module.css';
import type { PlacedLabel } from './place-labels.ts';

export interface LabelItemProps {
  readonly id: string;
  /** Null: there is no room for it. */
  readonly place: PlacedLabel | null;
}

/** One name: pointing at it shows which structure it means, pressing it selects that. */
export function LabelItem({ id, place }: LabelItemProps) {
  const atlas = useAtlas();
  // Pointed at, here or in the model.
  const lit = useSession((session) => session.hoveredId === id);
  const current = useView((view) => view.selectedId === id);
  const summary = findSummary(useLibrary(), 'structure', baseIdOf(id));
  return (
    <li
      className={styles.item}
      data-id={id}
      data-side={place?.side}
      style={place ? { left: place.left, top: place.top, width: place.right - place.left } : { visibility: 'hidden' }}
    >
      <button
        type="button"
        className={styles.label}
        data-lit={lit || undefined}
        aria-current={current || undefined}
        onClick={() => select(id)}
        onPointerEnter={() => hover(id)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(id)}
        onBlur={() => hover(null)}
      >
        <span>
          <span className={styles.name}>{summary?.title ?? nameWithoutSide(displayName(atlas, id))}</span>
          {summary?.lay ? (
            <span className={styles.lay}>
              {' '}
              <br />
              {summary.lay}
            </span>
          ) : null}
        </span>
      </button>
    </li>
  );
}
