import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import { courseOf } from '#src/render/ball/course.ts';
import { noPressZones } from '#src/render/ball/no-press-zones.ts';
import { paintPress, pressBody } from '#src/render/ball/press-body.ts';
import { MOST_LAYERS } from '#src/render/skin-map/paint-layers.ts';
import { distanceToStroke, strokeOnSkin } from '#src/render/skin-map/stroke-on-skin.ts';
import { finish, pressFindings, type RealPresses, realPresses } from '#tests/support/pressed-bodies.ts';

let real: RealPresses;
beforeAll(async () => {
  real = await realPresses();
}, 120_000);

const release = (id: string) => real.releases.find((record) => record.id === id)!;
const at = (landmark: string, shift = {}): SkinPoint => {
  return { kind: 'landmark', at: landmark, side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0, ...shift } };
};

describe('every release', () => {
  it.each(['right', 'left'] as const)('presses on the %s into its muscle, and where one may', (side) => {
    const body = real.bodyOf(side);
    expect(real.releases.length).toBeGreaterThan(10);
    for (const record of real.releases) expect([record.id, pressFindings(record, body)]).toEqual([record.id, []]);
  });

  it('is found out when its spot lies over the sciatic nerve', () => {
    const { ball } = release('piriformis-ball');
    const overNerve: SkinPoint = {
      kind: 'between',
      ends: [at('ischial-tuberosity'), at('greater-trochanter')],
      part: 0.5,
      shift: { upCm: -2, outCm: 0, frontCm: -5 },
    };
    const findings = pressFindings({ spotAt: overNerve, ball }, real.bodyOf('right'));
    expect(findings.join()).toContain('sciatic-nerve');
  });

  it.each([
    ['spine', at('spinous-process-l4')],
    ['kidney', at('spinous-process-l1', { outCm: 6, frontCm: -3 })],
    ['outer-hip-bone', at('greater-trochanter-lateral', { outCm: 2 })],
    ['hip-crest', at('iliac-crest-apex', { outCm: 2 })],
    ['groin', at('femoral-head-centre', { upCm: -3, outCm: -1, frontCm: 10 })],
  ])('is found out over the %s', (reason, spotAt) => {
    const findings = pressFindings({ spotAt, ball: release('tfl-ball').ball }, real.bodyOf('right'));
    expect(findings.join()).toContain(reason);
  });

  it('is found out when it presses past its muscle', () => {
    const { spotAt, ball } = release('tfl-ball');
    const findings = pressFindings({ spotAt, ball: { ...ball!, into: ['piriformis'] } }, real.bodyOf('right'));
    expect(findings).toEqual(['the press misses the belly of the muscle']);
  });
});

describe('where not to press', () => {
  it('follows the sciatic nerve down the thigh, on the skin behind it', () => {
    const body = real.bodyOf('right');
    const corridor = noPressZones(body).find(({ reason }) => reason === 'sciatic-nerve')!.strokes[0]!;
    const nerve = courseOf(body.shapeOf('sciatic-nerve-right')!);
    expect(corridor.wayMm.length).toBeGreaterThan(25);
    for (const [x, y, z] of corridor.wayMm) {
      const beside = nerve.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0]!;
      expect(Math.abs(x - beside.x)).toBeLessThan(3);
      expect(z).toBeLessThan(beside.z - 15);
    }
  });

  it('covers every reason, and mirrors', () => {
    const [right, left] = (['right', 'left'] as const).map((side) => noPressZones(real.bodyOf(side)));
    const reach = (zones: typeof right) =>
      zones!.map(({ reason, strokes }) => [reason, strokes.flatMap(({ wayMm }) => wayMm).length]);
    expect(reach(right).every(([, points]) => Number(points) > 0)).toBe(true);
    expect(reach(left).map(([reason]) => reason)).toEqual(reach(right).map(([reason]) => reason));
  });
});

describe('what is painted', () => {
  it('is the skin over the belly, with the spot in it, and never far from the ball', () => {
    const body = real.bodyOf('right');
    const { spotAt, ball } = release('gluteus-maximus-ball');
    const pressing = finish(pressBody(body, spotAt!, ball!))!;
    const paint = finish(paintPress(body, pressing));
    expect(paint.layers.map(({ look }) => look)).toEqual(['area', 'forbidden']);
    let [nearest, farthest] = [Number.POSITIVE_INFINITY, 0];
    for (let vertex = 0; vertex < paint.positions.length / 3; vertex++) {
      if (paint.distances[MOST_LAYERS * vertex]! > 0) continue;
      const mm = pressing.ball.touches.distanceTo(pressing.ball.touches.clone().fromArray(paint.positions, 3 * vertex));
      nearest = Math.min(nearest, mm);
      farthest = Math.max(farthest, mm);
    }
    expect(nearest).toBeLessThan(6);
    expect(farthest).toBeLessThan(pressing.searchMm + 6);
    expect(farthest).toBeGreaterThan(50);
  });

  it('is groin and belly alone where there is no ball', () => {
    const body = real.bodyOf('right');
    const { spotAt, ball } = release('hip-flexor-release');
    expect([spotAt, ball]).toEqual([null, null]);
    const paint = finish(paintPress(body, null));
    const z = Array.from({ length: paint.positions.length / 3 }, (_, i) => paint.positions[3 * i + 2]!);
    expect(paint.layers).toHaveLength(1);
    expect(Math.min(...z)).toBeGreaterThan(0);
  });

  it('tells how near nerves pass: the sciatic by the deep turners, none of the groin behind', () => {
    const body = real.bodyOf('right');
    const { spotAt, ball } = release('deep-rotators-ball');
    const { nerves } = finish(pressBody(body, spotAt!, ball!))!;
    expect(nerves[0]?.id).toBe('sciatic-nerve-right');
    expect(nerves[0]?.mm).toBeGreaterThan(15);
    expect(nerves[0]?.mm).toBeLessThan(35);
    expect(nerves.find(({ id }) => id === 'femoral-nerve-right')!.mm).toBeGreaterThan(nerves[0]!.mm);
    expect(nerves.some(({ id }) => id.endsWith('-left'))).toBe(false);
  });
});

it('keeps the belly off the back, however near it is through the body', () => {
  const body = real.bodyOf('right');
  const belly = noPressZones(body).find(({ reason }) => reason === 'belly')!;
  const behind = body.skin.nearest(new Vector3(...body.places.get('spinous-process-l3')!)).at;
  const backward = new Vector3(0, 0, -1);
  for (const stroke of belly.strokes) {
    expect(distanceToStroke(strokeOnSkin(body.skin, stroke), behind, backward)).toBeGreaterThan(40);
  }
});
