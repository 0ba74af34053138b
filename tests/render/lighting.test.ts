import { expect, it } from 'vitest';
import { bare, createLightUniforms } from '#src/render/lighting.ts';

const baredBy = (shown: number, total = 200): number => {
  const lights = createLightUniforms();
  bare(lights, shown, total);
  return lights.uBared.value;
};

it('keeps the shade of the whole body while much of it is shown', () => {
  expect(baredBy(200)).toBe(0);
  expect(baredBy(100)).toBe(0);
});

it('lets more light into what is left, the less is shown', () => {
  expect(baredBy(1)).toBeGreaterThan(baredBy(20));
  expect(baredBy(20)).toBeGreaterThan(0);
  expect(baredBy(1)).toBeLessThan(1);
});
