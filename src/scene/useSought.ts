import { useMemo } from 'react';
import { emphasisInView } from '#src/state/emphasis.ts';
import { useApp } from '#src/state/hooks.ts';
import { ballOnPage, paintInView, strokesInView, tapeOnPage } from '#src/state/selectors.ts';
import { stepAtHand } from '#src/state/tape-play.ts';
import type { Sought } from './camera-goal.ts';

/** What the open page came to show besides the chosen structure; the same object while nothing of it changes. */
export function useSought(): Sought {
  const tape = useApp(({ view, session }) => tapeOnPage(view, session.tape));
  const atHand = useApp(({ view, session }) => stepAtHand(view, session.taping, session.tape)?.order ?? null);
  const strokes = useApp(({ view, session }) => strokesInView(view, session.massage));
  const ball = useApp(({ view, session }) => ballOnPage(view, session.ball));
  const emphasis = useApp(({ view, session }) => emphasisInView(view, session.emphasis));
  const paint = useApp(({ view, session }) =>
    view.overlay === 'trigger-points' ? paintInView(view, session.paint) : null,
  );
  return useMemo(
    () => ({ strips: tape?.strips ?? [], atHand, ball, strokes: strokes ?? [], emphasis, paint }),
    [tape, atHand, ball, strokes, emphasis, paint],
  );
}
