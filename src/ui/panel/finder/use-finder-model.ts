import { useEffect } from 'react';
import type { PaintedZone } from '#src/anatomy/skin-paint.ts';
import { middleOf, type PlacedArea } from '#src/relations/finder/sore-places.ts';
import { openPage, pointOut, setCameraPreset, setTool } from '#src/state/actions.ts';
import type { ChosenArea, FinderState } from '#src/state/finder.ts';
import { finderStore } from '#src/state/finder-store.ts';
import { useFinder } from '#src/state/hooks.ts';
import { setPaint } from '#src/state/overlay-actions.ts';
import { store } from '#src/state/store.ts';

/** As wide as a thumb, mm. */
const SPOT_RADIUS_MM = 16;

/** What is marked so far, as paint. */
export function markedZones(
  { strokes, areas }: Pick<FinderState, 'strokes' | 'areas'>,
  placed: readonly PlacedArea[],
): readonly PaintedZone[] {
  const chosen = areas.flatMap(({ area, side }) =>
    placed.filter((each) => each.area === area && each.side === side).flatMap((each) => each.strokes),
  );
  const drawn = strokes.map((wayMm) => ({ wayMm, radiusMm: SPOT_RADIUS_MM }));
  const zone = (strokesOfZone: PaintedZone['strokes']): PaintedZone[] =>
    strokesOfZone.length > 0 ? [{ look: 'main', tone: 0, strokes: strokesOfZone }] : [];
  return zone([...chosen, ...drawn]);
}

/** From where an area that was chosen by name is to be seen; null where the model has nothing of it. */
function seenBest({ area, side }: ChosenArea, placed: readonly PlacedArea[]): 'front' | 'back' | null {
  const middle = middleOf(placed.find((each) => each.area === area && each.side === side)?.strokes ?? []);
  if (!middle) return null;
  return middle[2] > 0 ? 'front' : 'back';
}

/** Keeps the model in step with the finder: what a press does, what is painted, what is pointed at. */
export function useFinderModel(placed: readonly PlacedArea[]): void {
  const marking = useFinder(({ step, sign }) => step === 'where' && sign === null);
  const showing = useFinder(({ step, sign }) => step === 'results' && sign === null);
  const strokes = useFinder((state) => state.strokes);
  const areas = useFinder((state) => state.areas);

  useEffect(() => {
    if (!marking) return;
    const { view } = store.getState();
    // The skin is whole only while nothing is selected.
    if (view.selectedId !== null && view.page?.kind === 'pain') openPage(view.page, null);
    if (finderStore.getState().strokes.length === 0) setCameraPreset('back');
    setTool('tap');
    return () => setTool('choose');
  }, [marking]);

  const lastChosen = areas.at(-1);
  const seenFrom = lastChosen ? seenBest(lastChosen, placed) : null;
  useEffect(() => {
    if (marking && seenFrom) setCameraPreset(seenFrom);
  }, [marking, seenFrom]);

  useEffect(() => {
    if (!showing) return;
    return () => pointOut(null);
  }, [showing]);

  useEffect(() => {
    const zones = markedZones({ strokes, areas }, placed);
    setPaint(zones.length > 0 ? { by: 'finder', zones, marks: [] } : null);
  }, [strokes, areas, placed]);

  useEffect(
    () => () => {
      if (store.getState().session.paint?.by === 'finder') setPaint(null);
    },
    [],
  );
}
