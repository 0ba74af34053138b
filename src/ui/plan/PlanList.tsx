import { useEffect, useRef } from 'react';
import { announce } from '#src/state/actions.ts';
import { movePlanItem } from '#src/state/plan-actions.ts';
import { amount } from '#src/words/counting.ts';
import { plan as say } from '#src/words/en/plan.ts';
import { PlanRow } from './PlanRow.tsx';
import styles from './plan.module.css';
import { useDragOrder } from './use-drag-order.ts';
import type { PlanEntry } from './use-plan-entries.ts';

/** The techniques in their order, which is changed by dragging or by two buttons. */
export function PlanList({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const list = useRef<HTMLOListElement>(null);
  /** The button that moved a row: the row takes it away from under the focus. */
  const pressed = useRef<{ readonly key: string; readonly by: -1 | 1 } | null>(null);
  const move = (from: number, to: number) => {
    movePlanItem(from, to);
    announce(say.moved(entries[from]?.title ?? '', amount(to + 1), amount(entries.length)));
  };
  const drag = useDragOrder(list, move);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what the focus may be lost by
  useEffect(() => {
    if (!pressed.current) return;
    const { key, by } = pressed.current;
    pressed.current = null;
    const buttons = list.current?.querySelector(`[data-key="${key}"]`);
    const enabled = (step: number) => buttons?.querySelector<HTMLElement>(`[data-by="${step}"]:not(:disabled)`);
    (enabled(by) ?? enabled(-by))?.focus();
  }, [entries]);
  return (
    <ol ref={list} className={styles.list} aria-label={say.list} data-dragging={drag.dragged !== null || undefined}>
      {entries.map((entry, index) => (
        <PlanRow
          key={entry.key}
          entry={entry}
          index={index}
          count={entries.length}
          style={drag.styleOf(index)}
          isDragged={drag.dragged === index}
          grip={drag.gripOf(index)}
          onStep={(by) => {
            pressed.current = { key: entry.key, by };
            move(index, index + by);
          }}
        />
      ))}
    </ol>
  );
}
