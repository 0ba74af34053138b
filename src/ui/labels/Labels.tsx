import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { useApp, useSession, useView } from '#src/state/hooks.ts';
import { namesAreSecret } from '#src/state/selectors.ts';
import type { Sights } from '#src/state/store.ts';
import { labels } from '#src/words/en/labels.ts';
import { useSummaries } from '../library.ts';
import { LabelItem } from './LabelItem.tsx';
import styles from './Labels.module.css';
import { type PlacedLabel, placeLabels, type Rect } from './place-labels.ts';

export interface LabelsProps {
  /** Stands in the same room; labels keep away from it. */
  readonly obstacle: RefObject<HTMLElement | null>;
}

/** In a narrow room there are few labels, of names alone; the same width as in the style sheet. */
const NARROW_PX = 560;
const MOST = { narrow: 6, wide: 10 } as const;
/** Left and right of the words of a label; the same as in the style sheet. */
const PADDING_PX = 8;

/** Names beside the model, with lines to what is seen; they go while the picture moves. */
export function Labels({ obstacle }: LabelsProps) {
  const sights = useApp(({ view, session }) => (namesAreSecret(view) ? null : session.sights));
  const summaries = useSummaries(sights !== null);
  // The plain phrases make the labels larger: they are laid out once, with them, or without if they cannot be had.
  return sights && summaries.status !== 'loading' ? <LabelsOf sights={sights} obstacle={obstacle} /> : null;
}

interface Layout {
  readonly sights: Sights;
  readonly placed: readonly PlacedLabel[];
}

const NONE: readonly PlacedLabel[] = [];

function LabelsOf({ sights, obstacle }: LabelsProps & { readonly sights: Sights }) {
  const room = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const settled = useSession((session) => session.sightsSettled);
  const hoveredId = useSession((session) => session.hoveredId);
  const selectedId = useView((view) => view.selectedId);
  // While they are measured, labels are as wide as they like and have no place.
  const placed = layout?.sights === sights ? layout.placed : NONE;

  useLayoutEffect(() => {
    if (room.current) setLayout({ sights, placed: arrange(room.current, obstacle.current, sights) });
  }, [sights, obstacle]);

  return (
    <div ref={room} className={styles.room} data-moving={!settled || undefined}>
      <svg className={styles.lines} aria-hidden="true">
        {placed.map(({ id, from, to }) => (
          <g key={id} data-id={to.id} data-lit={to.id === hoveredId || to.id === selectedId || undefined}>
            <path className={styles.halo} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            <circle cx={to.x} cy={to.y} r={3.5} />
          </g>
        ))}
      </svg>
      <ul className={styles.list} aria-label={labels.title}>
        {sights.sights.map(({ id }) => {
          const place = placed.find((label) => label.id === id) ?? null;
          // By the pair: the label that was pressed must stay the same button when its structure is selected.
          return <LabelItem key={baseIdOf(id)} id={place?.to.id ?? id} place={place} />;
        })}
      </ul>
    </div>
  );
}

/** Measures the labels and finds each its place. */
function arrange(
  room: HTMLElement,
  obstacle: HTMLElement | null,
  { sights, left, right }: Sights,
): readonly PlacedLabel[] {
  const box = room.getBoundingClientRect();
  const items = [...room.querySelectorAll('li')];
  const wishes = sights.map(({ id, spots }, i) => ({
    id,
    // The words may be narrower than the label they wrapped in; their width is rounded.
    widthPx: (items[i]?.querySelector('span')?.offsetWidth ?? 0) + 1 + 2 * PADDING_PX,
    heightPx: items[i]?.offsetHeight ?? 0,
    spots: spots.map((spot) => ({ id: spot.id, x: spot.x - box.left, y: spot.y - box.top })),
  }));
  return placeLabels(wishes, {
    widthPx: box.width,
    heightPx: box.height,
    figure: { left: left - box.left, right: right - box.left },
    taken: obstacle ? [within(box, obstacle.getBoundingClientRect())] : [],
    most: box.width < NARROW_PX ? MOST.narrow : MOST.wide,
  });
}

function within(box: DOMRect, { left, top, right, bottom }: DOMRect): Rect {
  return { left: left - box.left, top: top - box.top, right: right - box.left, bottom: bottom - box.top };
}
