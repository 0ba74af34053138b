import { useEffect } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { StrokeMesh } from '#src/render/massage/stroke-mesh.ts';
import { strokesOnBody } from '#src/render/massage/strokes-on-body.ts';
import { useDrawn } from './useDrawn.tsx';

export interface LaidStrokesProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  readonly strokes: readonly MassageStroke[];
  readonly side: OwnSide;
}

/** Lays the strokes on the skin between frames, then draws them. */
export function LaidStrokes({ atlas, model, strokes, side }: LaidStrokesProps) {
  const { drawn, draw } = useDrawn();

  useEffect(
    () => draw(strokesOnBody(model, atlas, strokes, side), (geometry) => [new StrokeMesh(geometry, model.lights)]),
    [model, atlas, strokes, side, draw],
  );

  return drawn;
}
