import { expect, it } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { coveredBySkin } from '#src/render/covered.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const [some] = SMALL_ATLAS.structures;
const boxed = (id: string, system: 'skin' | 'muscle', low: number, high: number) => ({
  ...some!,
  id,
  system,
  bounds: { min: [low, low, low] as const, max: [high, high, high] as const },
});
const atlasOf = (...structures: unknown[]): Atlas => ({
  ...SMALL_ATLAS,
  structures: structures as Atlas['structures'],
});

it('covers what lies within the box of the skin, and not what stands out of it', () => {
  const atlas = atlasOf(
    boxed('inside', 'muscle', -5, 5),
    boxed('skin', 'skin', -10, 10),
    boxed('out', 'muscle', -5, 11),
  );
  expect(coveredBySkin(atlas)).toEqual({ skin: 1, covered: new Set([0]) });
});

it('covers nothing where there is no skin', () => {
  const { skin, covered } = coveredBySkin(atlasOf(boxed('muscle', 'muscle', -5, 5)));
  expect(skin).toBe(-1);
  expect(covered.size).toBe(0);
});
