import type { BodyFigure, View } from '#src/anatomy/body/body-figure.ts';
import { poseBody } from '#src/anatomy/body/pose-body.ts';
import { drawBody, type Stroke } from './draw-body.ts';
import { drawRoom, type RoomShape } from './draw-room.ts';
import { outlineOf, type Point2, pathOf, sightFrom } from './outline.ts';

/** Everything that a figure is painted with, back to front, and the box it fits in, cm. */
export interface DrawnFigure {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly room: readonly { readonly kind: RoomShape['kind']; readonly path: string }[];
  readonly body: readonly { readonly kind: Stroke['kind']; readonly path: string; readonly within: string }[];
  readonly tool: readonly string[];
}

/** From where each view looks, degrees round the figure; the sore side is the right one. */
const AROUND_DEG: Readonly<Record<View, number>> = {
  side: -90,
  'other-side': 90,
  front: 0,
  back: 180,
  'front-corner': -45,
  'back-corner': -135,
  'other-front-corner': 45,
};
const MARGIN_CM = 3;

/** A figure at rest, drawn. */
export function drawFigure(figure: BodyFigure): DrawnFigure {
  const posed = poseBody(figure);
  const sight = sightFrom(AROUND_DEG[figure.view] + figure.turnDeg, figure.aboveDeg);
  const room = drawRoom(posed, sight);
  const body = drawBody(posed, figure.region, sight);
  const balls = posed.tool?.balls ?? [];
  const tool =
    posed.tool?.kind === 'roller' ? [outlineOf(balls, sight)] : balls.map((ball) => outlineOf([ball], sight));
  return {
    box: boxRound([...room.map(({ outline }) => outline), ...body.map(({ outline }) => outline), ...tool].flat()),
    room: room.map(({ kind, outline }) => ({ kind, path: pathOf(outline) })),
    body: body.map((stroke) => ({
      kind: stroke.kind,
      path: pathOf(stroke.outline),
      within: stroke.kind === 'region' ? stroke.within.map(pathOf).join('') : '',
    })),
    tool: tool.map(pathOf),
  };
}

function boxRound(points: readonly Point2[]): DrawnFigure['box'] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - MARGIN_CM, Math.min(...ys) - MARGIN_CM];
  return { x, y, width: Math.max(...xs) + MARGIN_CM - x, height: Math.max(...ys) + MARGIN_CM - y };
}
