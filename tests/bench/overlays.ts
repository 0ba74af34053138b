import type { Atlas } from '#src/anatomy/atlas.ts';
import { BALL_SIZES } from '#src/anatomy/ball.ts';
import { sidedId } from '#src/anatomy/ids.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import { relationsView } from '#src/app/relations-view.ts';
import type { ReleaseRecord } from '#src/content/records.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { mapOfSpots, type SkinMap } from '#src/relations/skin-maps.ts';
import { soreMuscles } from '#src/relations/sore-spots.ts';
import { ArrowMesh } from '#src/render/ball/arrow-mesh.ts';
import { BallMesh } from '#src/render/ball/ball-mesh.ts';
import { pressedBody, type ShapeSource } from '#src/render/ball/body.ts';
import { paintPress, pressBody } from '#src/render/ball/press-body.ts';
import { createLightUniforms } from '#src/render/lighting.ts';
import { MarkMesh } from '#src/render/skin-map/mark-mesh.ts';
import { paintBody } from '#src/render/skin-map/paint-body.ts';
import { PaintMesh } from '#src/render/skin-map/paint-mesh.ts';
import { bodySkin } from '#src/render/tape/body-skin.ts';
import { inSlices } from '#src/scene/idle-work.ts';
import { store } from '#src/state/store.ts';
import { realPresses } from '../support/pressed-bodies.ts';
import { realRelations } from '../support/real-relations.ts';
import { median } from './table.ts';

/** A usual screen draws so often, ms. */
const FRAME_MS = 1000 / 60;

export interface OverlayTimes {
  readonly map: Times;
  /** The ball and its arrow; the painted skin round it comes after. */
  readonly ball: Times;
  readonly release: Times;
  readonly relations: Times;
}

/** All in ms: of what is turned on while nothing has been painted yet, and of what comes after. */
interface Times {
  readonly first: number;
  readonly usual: number;
  readonly slowest: number;
}

/** What is turned on: the work, a little in each frame, and then what is drawn of it. */
type TurnOn = (body: ShapeSource) => Promise<void>;

/**
 * How long overlays take from being turned on to the frame that draws them, their data and scripts being there: every
 * trigger-point map, release and relation view of the content, done in the same slices as on the page between the
 * frames of a usual screen. What the graphics card does is not in it.
 */
export async function overlayTimes(): Promise<OverlayTimes> {
  const real = await realPresses();
  const graph = await realRelations();
  const places = landmarkPlaces(real.atlas);
  const maps = soreMuscles(graph).map(
    ({ spots }): TurnOn =>
      (body) =>
        paint(body, mapOfSpots(spots, 'right', places)),
  );
  const balls = real.releases.map(
    (release): TurnOn =>
      async (body) => {
        await press(body, real.atlas, release);
      },
  );
  const releases = real.releases.map(
    (release): TurnOn =>
      async (body) => {
        const { pressed, pressing } = await press(body, real.atlas, release);
        new PaintMesh(await done(paintPress(pressed, pressing)), createLightUniforms());
      },
  );
  const tick = tickLikeAScreen();
  try {
    return {
      map: await timesOf(maps, real.freshSource),
      ball: await timesOf(balls, real.freshSource),
      release: await timesOf(releases, real.freshSource),
      relations: await timesOf(relationViews(graph, real.atlas), real.freshSource),
    };
  } finally {
    tick.stop();
  }
}

async function press(body: ShapeSource, atlas: Atlas, { spotAt, ball }: ReleaseRecord) {
  const pressed = pressedBody(body, atlas, 'right');
  const pressing = spotAt && ball ? await done(pressBody(pressed, spotAt, ball)) : null;
  if (!ball || !pressing) return { pressed, pressing };
  new BallMesh(ball.tool, pressing.ball, createLightUniforms());
  new ArrowMesh(pressing.ball, BALL_SIZES[ball.tool].diameterMm / 2, pressing.passage);
  return { pressed, pressing };
}

function relationViews(graph: RelationGraph, atlas: Atlas): readonly TurnOn[] {
  const ids = new Set(atlas.structures.map(({ id }) => id));
  const chosen = graph.nodes.flatMap(({ kind, id }) => {
    const selectedId = sidedId(id, 'right');
    return (kind === 'nerve' || kind === 'muscle') && ids.has(selectedId) ? [selectedId] : [];
  });
  return chosen.map(
    (selectedId): TurnOn =>
      async (body) => {
        const initial = store.getInitialState();
        const view = { ...initial.view, overlay: 'relations' as const, selectedId };
        const shown = relationsView(graph, atlas, { ...initial, view });
        if (shown.paint) await paint(body, shown.paint);
      },
  );
}

async function paint(body: ShapeSource, { zones, marks }: SkinMap): Promise<void> {
  const geometry = await done(paintBody(body, zones));
  new PaintMesh(geometry, createLightUniforms());
  if (marks.length > 0) new MarkMesh(bodySkin(body), marks);
}

function done<T>(work: Generator<undefined, T>): Promise<T> {
  return new Promise((resolve) => inSlices(work, resolve));
}

async function timesOf(all: readonly TurnOn[], fresh: () => ShapeSource): Promise<Times> {
  const timed = async (turnOn: TurnOn, body: ShapeSource): Promise<number> => {
    const start = performance.now();
    await turnOn(body);
    return performance.now() - start + FRAME_MS;
  };
  const [firsts, later]: [number[], number[]] = [[], []];
  const body = fresh();
  for (const turnOn of all) {
    firsts.push(await timed(turnOn, fresh()));
    later.push(await timed(turnOn, body));
  }
  return { first: median(firsts), usual: median(later), slowest: Math.max(...firsts, ...later) };
}

/** Calls back at the pace of a screen, as a browser does. */
function tickLikeAScreen(): { stop(): void } {
  const before = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (call) => {
    const now = performance.now();
    const nextMs = FRAME_MS - (now % FRAME_MS);
    return Number(setTimeout(() => call(performance.now()), nextMs));
  };
  return {
    stop: () => {
      globalThis.requestAnimationFrame = before;
    },
  };
}
