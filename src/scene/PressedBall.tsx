import { useEffect, useState } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { BALL_SIZES } from '#src/anatomy/ball.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { ArrowMesh } from '#src/render/ball/arrow-mesh.ts';
import { BallMesh } from '#src/render/ball/ball-mesh.ts';
import { type PressedBody, pressedBody } from '#src/render/ball/body.ts';
import { type Pressing, paintPress, pressBody } from '#src/render/ball/press-body.ts';
import { PaintMesh } from '#src/render/skin-map/paint-mesh.ts';
import { setPress } from '#src/state/overlay-actions.ts';
import type { FetchedBall, Press } from '#src/state/store.ts';
import { useDrawn } from './useDrawn.tsx';

export interface PressedBallProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  readonly release: FetchedBall;
  readonly side: OwnSide;
}

interface Pressed {
  readonly body: PressedBody;
  readonly pressing: Pressing | null;
}

/** Presses between frames, draws the ball and then the paint round it, and tells what was measured. For another release or side it begins anew. */
export function PressedBall({ atlas, model, release, side }: PressedBallProps) {
  const ball = useDrawn();
  const paint = useDrawn();
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const { draw: drawBall } = ball;
  const { draw: drawPaint } = paint;

  useEffect(() => {
    return drawBall(press(model, atlas, side, release), (now) => {
      const { pressing } = now;
      setPressed(now);
      setPress(measured(release, side, pressing, false));
      if (!pressing || !release.ball) return [];
      const { passage } = pressing;
      const radiusMm = BALL_SIZES[release.ball.tool].diameterMm / 2;
      return [
        new BallMesh(release.ball.tool, pressing.ball, model.lights),
        new ArrowMesh(pressing.ball, radiusMm, passage),
      ];
    });
  }, [model, atlas, release, side, drawBall]);

  useEffect(() => {
    if (!pressed) return;
    const { body, pressing } = pressed;
    return drawPaint(paintPress(body, pressing), (geometry) => {
      setPress(measured(release, side, pressing, true));
      return [new PaintMesh(geometry, model.lights)];
    });
  }, [pressed, release, side, model, drawPaint]);

  return ball.drawn || paint.drawn ? (
    <>
      {ball.drawn}
      {paint.drawn}
    </>
  ) : null;
}

function measured({ id }: FetchedBall, side: OwnSide, pressing: Pressing | null, painted: boolean): Press {
  return { id, side, nerves: pressing?.nerves ?? [], depthMm: pressing?.passage?.entersMm ?? null, painted };
}

function* press(
  model: AtlasModel,
  atlas: Atlas,
  side: OwnSide,
  { spotAt, ball }: FetchedBall,
): Generator<undefined, Pressed> {
  const body = pressedBody(model, atlas, side);
  yield;
  return { body, pressing: spotAt && ball ? yield* pressBody(body, spotAt, ball) : null };
}
