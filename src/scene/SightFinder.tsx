import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { PerspectiveCamera } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { System } from '#src/anatomy/ids.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { CameraWatch } from '#src/render/camera-watch.ts';
import { rankSights } from '#src/render/rank-sights.ts';
import { NOTHING, type Survey, surveyView } from '#src/render/survey.ts';
import { setSights, unsettleSights } from '#src/state/actions.ts';
import { useAppearances, useSession, useView } from '#src/state/hooks.ts';
import type { Sights } from '#src/state/store.ts';
import { afterRest, inSlices } from './idle-work.ts';

export interface SightFinderProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** All files are in: what hides what can be told. */
  readonly complete: boolean;
}

/** These are thin enough to slip through a grid of rays. */
const THIN: readonly System[] = ['nerve', 'ligament', 'joint'];

/** Tells the store what is seen where, for the labels, each time the picture has come to rest. */
export function SightFinder(props: SightFinderProps) {
  const wanted = useView((view) => view.labels);
  return wanted && props.complete ? <Finder {...props} /> : null;
}

function Finder({ atlas, model }: SightFinderProps) {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);
  const { width, height } = useThree((state) => state.size);
  const insets = useSession((session) => session.insets);
  const selectedId = useView((view) => view.selectedId);
  const looks = useAppearances();
  const watch = useMemo(() => new CameraWatch(), []);
  const lookAgain = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return;
    let callOff = (): void => undefined;
    const survey = () => {
      const thin = atlas.structures.flatMap(({ id, system }, index) =>
        looks[index]?.pickable && (THIN.includes(system) || id === selectedId) ? [index] : [],
      );
      const area = { left: insets.left, top: insets.top, right: width - insets.right, bottom: height - insets.bottom };
      const work = surveyView(model.picker, camera, { width, height }, area, thin);
      callOff = inSlices(work, (found) => setSights(sightsOf(found, atlas, selectedId, canvas)));
    };
    lookAgain.current = () => {
      callOff();
      callOff = afterRest(survey);
    };
    lookAgain.current();
    return () => callOff();
  }, [atlas, model, camera, canvas, width, height, insets, selectedId, looks]);

  useEffect(() => () => setSights(null), []);

  useFrame(() => {
    if (!(camera instanceof PerspectiveCamera) || !watch.moved(camera)) return;
    unsettleSights();
    lookAgain.current();
  });

  return null;
}

/** From the canvas to the window, and from indexes to ids. */
function sightsOf(survey: Survey, atlas: Atlas, selectedId: string | null, canvas: HTMLCanvasElement): Sights {
  const { left, top } = canvas.getBoundingClientRect();
  const columns = [...survey.met].flatMap((structure, cell) => (structure === NOTHING ? [] : [cell % survey.columns]));
  const edge = (column: number) => left + survey.first.x + column * survey.stepPx;
  return {
    sights: rankSights(survey, atlas.structures, selectedId).map((sight) => ({
      id: sight.id,
      spots: sight.spots.map(({ id, x, y }) => ({ id, x: left + x, y: top + y })),
    })),
    left: edge(Math.min(...columns, survey.columns) - 0.5),
    right: edge(Math.max(...columns, 0) + 0.5),
  };
}
