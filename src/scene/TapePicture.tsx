import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { type TapeLabel, TapeLabels } from '#src/render/tape/tape-labels.ts';
import type { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { useApp, useSession, useView } from '#src/state/hooks.ts';
import type { FetchedTape } from '#src/state/store.ts';
import { playOnPage, tapeSteps } from '#src/state/tape-play.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { drawingAt, type ZoneLabel } from './tape-drawing.ts';
import { usePrefersReducedMotion } from './useMediaQuery.ts';

/** How fast a strip lies down, mm a second. */
const LAYING_MM_PER_S = 85;
/** Where the skin is thinner than this, the tape is seen through as well: it would hide what it crosses. */
const THIN_SKIN = 0.34;
/** Equal labels are not said again so near, metres. */
const APART_M = 0.028;
/** The first frame after a rest has waited long, and is no reason to jump. */
const LONGEST_FRAME_S = 0.1;

/** Tape as the player has it: what is laid grows, and what is next is outlined. */
export function TapePicture({ mesh, tape }: { readonly mesh: TapeMesh; readonly tape: FetchedTape }) {
  const invalidate = useThree((state) => state.invalidate);
  const index = useApp(({ view, session }) => playOnPage(view, session.taping)?.step ?? null);
  const held = useApp(({ view, session }) => playOnPage(view, session.taping)?.held ?? false);
  const { colour, stretch } = useSession(({ taping }) => taping.look);
  const sheer = useView(({ layers }) => layers.skin < THIN_SKIN);
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
    mesh.setSheer(sheer);
    invalidate();
  }, [mesh, colour, stretch, sheer, index, invalidate]);

  useEffect(() => {
    const { fromMm, toMm, guide } = drawing;
    laidMm.current = calm ? toMm : fromMm;
    mesh.setLaidMm(laidMm.current);
    mesh.setGuide(guide?.order ?? null, guide?.arrows ?? false);
    labels.set(placeLabels(mesh, drawing.labels));
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

/** The labels on the tape; of equal ones that would lie on one another, as where strips cross, the first. */
function placeLabels(mesh: TapeMesh, labels: readonly ZoneLabel[]): TapeLabel[] {
  const placed: TapeLabel[] = [];
  for (const { order, alongMm, percent } of labels) {
    const place = mesh.placeOn(order, alongMm);
    const text = words.percent(...percent);
    const said = placed.some((one) => one.text === text && place && one.place.at.distanceTo(place.at) < APART_M);
    if (place && !said) placed.push({ place, text });
  }
  return placed;
}
