import { useEffect } from 'react';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { PASSES, type Variant } from '#src/anatomy/sciatic-variant.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import type { AtlasModel } from '#src/render/atlas-model.ts';
import { structureShape } from '#src/render/ball/body.ts';
import { variantGeometry } from '#src/render/nerve-variant/nerve-variant.ts';
import { NerveVariantMesh } from '#src/render/nerve-variant/nerve-variant-mesh.ts';
import { PASSED_MUSCLE, VARIED_NERVE } from '#src/state/variant-in-view.ts';
import { useDrawn } from './useDrawn.tsx';

export interface DrawnVariantProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  readonly variant: Variant;
  readonly side: OwnSide;
}

/** One way of the nerve past the muscle, as both lie in the model. */
export function DrawnVariant({ atlas, model, variant, side }: DrawnVariantProps) {
  const { drawn, drawNow } = useDrawn();

  useEffect(() => {
    const nerve = structureShape(model, atlas, `${VARIED_NERVE}-${side}`);
    const muscle = structureShape(model, atlas, `${PASSED_MUSCLE}-${side}`);
    const geometry = nerve && muscle && variantGeometry({ side, nerve, muscle }, PASSES[variant]);
    drawNow(geometry ? [new NerveVariantMesh(geometry, model.lights)] : []);
  }, [atlas, model, variant, side, drawNow]);

  return drawn;
}
