import { expect, it } from 'vitest';
import { frameStrips } from '#src/render/tape/frame-strips.ts';
import { type RealBody, realBody } from '#tests/support/tape-skins.ts';

let body: RealBody | null = null;

async function frame(id: string, side: 'right' | 'left') {
  body ??= await realBody();
  const framed = frameStrips(body.tapings.find((record) => record.id === id)?.strips ?? [], side, body.places);
  return framed ?? expect.fail(`no frame for ${id}`);
}

it.each([
  ['low-back-star', 'back'],
  ['hamstring-tape', 'back'],
  ['tfl-tape', 'right'],
  ['gluteus-medius-tape', 'right'],
  ['hip-flexor-tape', 'front'],
] as const)('%s is seen from the %s', async (id, from) => {
  const [x, , z] = (await frame(id, 'right')).towards;
  const most = { back: -z, front: z, right: -x }[from];
  expect(most).toBeGreaterThan(0.6);
});

it('looks at the other side of the body from the other side, at the box round the strips', async () => {
  const right = await frame('tfl-tape', 'right');
  const left = await frame('tfl-tape', 'left');
  expect(left.towards[0]).toBeCloseTo(-right.towards[0], 6);
  expect(left.bounds.min[0]).toBeCloseTo(-right.bounds.max[0], 6);
  expect(Math.hypot(...right.towards)).toBeCloseTo(1, 9);
  expect(right.bounds.max[0]).toBeLessThan(0);
});

it('has nothing to frame without strips, or without their landmarks', async () => {
  body ??= await realBody();
  expect(frameStrips([], 'right', body.places)).toBeNull();
  expect(frameStrips(body.tapings[0]?.strips ?? [], 'right', new Map())).toBeNull();
});
