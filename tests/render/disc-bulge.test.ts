import { expect, it } from 'vitest';
import { placeBulge } from '#src/render/disc-bulge.ts';

/** Two of the vertices of a disc, and a root behind the second, metres. */
const DISC = [0.02, 0, 0, 0, 0, -0.02];
const rootAt = (behindM: number) => [0, 0, -0.02 - behindM, 0, 0.05, -0.05];
const tipOf = ({ centre, towards, reachM }: ReturnType<typeof placeBulge>) =>
  centre.map((part, axis) => part + towards[axis]! * reachM);

it('grows out of the place of the disc that is nearest to the root, and just presses on it', () => {
  const bulge = placeBulge(DISC, rootAt(0.008));
  expect(bulge.towards).toEqual([0, 0, -1]);
  expect(tipOf(bulge)[2]).toBeLessThan(-0.028);
  expect(tipOf(bulge)[2]).toBeGreaterThan(-0.0305);
  expect(bulge.centre[2]).toBeLessThan(-0.012);
});

it('can be seen where the root touches the disc, and never grows wide', () => {
  expect(placeBulge(DISC, rootAt(0.0001)).reachM).toBeGreaterThan(0.004);
  expect(placeBulge(DISC, rootAt(0.02)).widthM).toBeLessThanOrEqual(0.006);
});
