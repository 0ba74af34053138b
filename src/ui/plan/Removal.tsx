import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { usePlan } from '#src/state/hooks.ts';
import { undoRemoval } from '#src/state/plan-actions.ts';
import { amount } from '#src/words/counting.ts';
import { plan as say } from '#src/words/en/plan.ts';
import { findSummary, useLibrary } from '../library.ts';
import controls from '../parts/controls.module.css';
import { Icon } from '../parts/Icon.tsx';
import styles from './plan.module.css';

/** What was just taken out, and the way to have it back. */
export function Removal() {
  const library = useLibrary();
  const removed = usePlan((state) => state.removed);
  const undo = useRef<HTMLButtonElement>(null);
  const known = useRef(removed);
  useEffect(() => {
    if (removed === known.current) return;
    known.current = removed;
    // The button that took it out is gone: the focus goes to the one that brings it back.
    if (removed.length > 0 && document.activeElement === document.body) undo.current?.focus();
  }, [removed]);
  const [first] = removed;
  const text = first
    ? removed.length > 1
      ? say.manyTakenOut(removed.length, amount(removed.length))
      : say.takenOut(findSummary(library, first.item.kind, first.item.id)?.title ?? first.item.id)
    : '';
  return (
    <div role="status" className={styles.removal}>
      {first ? (
        <>
          <p>{text}</p>
          <Button ref={undo} className={controls.secondary ?? ''} onPress={undoRemoval}>
            <Icon name="undo" size={18} />
            {say.undo}
          </Button>
        </>
      ) : null}
    </div>
  );
}
