import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { TapeLabels } from '#src/render/tape/tape-labels.ts';
import type { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { useApp, useSession } from '#src/state/hooks.ts';
import type { FetchedTape } from '#src/state/store.ts';
import { playOnPage, tapeSteps } from '#src/state/tape-play.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { drawingAt } from './tape-drawing.ts';
import { usePrefersReducedMotion } from './useMediaQuery.ts';

/** How fast a strip lies down, mm a second. */
const LAYING_MM_PER_S = 85;
/** The first frame after a rest has waited long, and is no reason to jump. */
const LONGEST_FRAME_S = 0.1;

/** Tape as the player has it: what is laid grows, and what is next is outlined. */
export function TapePicture({ mesh, tape }: { readonly mesh: TapeMesh; readonly tape: FetchedTape }) {
  const invalidate = useThree((state) => state.invalidate);
  const index = useApp(({ view, session }) => playOnPage(view, session.taping)?.step ?? null);
  const held = useApp(({ view, session }) => playOnPage(view, session.taping)?.held ?? false);
  const { colour, stretch } = useSession(({ taping }) => taping.look);
  const calm = usePrefersReducedMotion();
  const labels = useMemo(() => new TapeLabels(), []);
  const laidMm = useRef(Number.POSITIVE_INFINITY);
  const steps = useMemo(() => tapeSteps(tape.strips), [tape]);
  const drawing = useMemo(
    () => drawingAt(index === null ? null : (steps[index] ?? null), tape.strips, mesh.strips, stretch),
    [index, steps, tape, mesh, stretch],
  );

  useEffect(() => {
    mesh.setColour(colour);
    mesh.showStretch(stretch || index !== null);
    invalidate();
  }, [mesh, colour, stretch, index, invalidate]);

  useEffect(() => {
    const { fromMm, toMm, guide } = drawing;
    laidMm.current = calm ? toMm : fromMm;
    mesh.setLaidMm(laidMm.current);
    mesh.setGuide(guide?.order ?? null, guide?.arrows ?? false);
    labels.set(
      drawing.labels.flatMap(({ order, alongMm, percent }) => {
        const place = mesh.placeOn(order, alongMm);
        return place ? [{ place, text: words.percent(...percent) }] : [];
      }),
    );
    invalidate();
    return () => labels.dispose();
  }, [mesh, labels, drawing, calm, invalidate]);

  useEffect(() => {
    if (!held) invalidate();
  }, [held, invalidate]);

  useFrame((_, deltaS) => {
    const { toMm } = drawing;
    if (held || laidMm.current >= toMm) return;
    laidMm.current = Math.min(toMm, laidMm.current + LAYING_MM_PER_S * Math.min(deltaS, LONGEST_FRAME_S));
    mesh.setLaidMm(laidMm.current);
    invalidate();
  });

  return <primitive object={labels.object} dispose={null} />;
}
