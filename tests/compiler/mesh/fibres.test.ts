import { describe, expect, test } from 'vitest';
import { ellipsoids } from '#src/compiler/field/ellipsoids.ts';
import { findEnds } from '#src/compiler/mesh/fibre-ends.ts';
import { type Fibres, traceFibres } from '#src/compiler/mesh/fibres.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';

/** A spindle 120 mm long and 24 mm thick that stands upright. */
function spindle(): Mesh {
  const table = { id: 'spindle', source: 'test', blendMm: 1 };
  return polygonise(ellipsoids({ ...table, ellipsoids: [[-60, 0, 0, 12, 60, 12, 0, 0, 0, 1]] }), { cellMm: 1.5 });
}

function trace(mesh: Mesh): Fibres {
  const vertices = Uint32Array.from({ length: mesh.positions.length / 3 }, (_, v) => v);
  const up = { kind: 'towards', direction: [0, 1, 0] } as const;
  const down = { kind: 'towards', direction: [0, -1, 0] } as const;
  return traceFibres(mesh, [{ vertices, ends: findEnds(mesh.positions, vertices, up, down) }]);
}

function nearest(mesh: Mesh, point: readonly number[]): number {
  let best = 0;
  const gap = (v: number) => Math.hypot(...point.map((mm, axis) => mm - (mesh.positions[3 * v + axis] as number)));
  for (let v = 1; v < mesh.positions.length / 3; v++) if (gap(v) < gap(best)) best = v;
  return best;
}

/** Shares of edges along which the section coordinates change by more than so many mm for each mm of edge. */
function shareOfJumps({ positions, indices }: Mesh, { sectionMm }: Fibres, limit: number): number {
  let jumps = 0;
  for (let i = 0; i < indices.length; i++) {
    const a = indices[i] as number;
    const b = indices[i % 3 === 2 ? i - 2 : i + 1] as number;
    const gap = (list: Float32Array, size: number) =>
      Math.hypot(
        ...Array.from({ length: size }, (_, k) => (list[a * size + k] as number) - (list[b * size + k] as number)),
      );
    if (gap(sectionMm, 2) > limit * Math.max(0.5, gap(positions, 3))) jumps++;
  }
  return jumps / indices.length;
}

describe('fibres of a spindle', () => {
  const mesh = spindle();
  const fibres = trace(mesh);

  test('progress runs from origin to insertion', () => {
    const along = [55, 30, 0, -30, -55].map((y) => fibres.progress[nearest(mesh, [-60 + 12, y, 0])] as number);
    expect(along).toEqual(along.toSorted((a, b) => a - b));
    expect(along[0]).toBeLessThan(0.15);
    expect(along[2]).toBeCloseTo(0.5, 1);
    expect(along[4]).toBeGreaterThan(0.85);
  });

  test('the section stays the same along a fibre and differs between fibres', () => {
    const section = (x: number, y: number) => {
      const v = nearest(mesh, [x, y, 0]);
      return [fibres.sectionMm[2 * v] as number, fibres.sectionMm[2 * v + 1] as number] as const;
    };
    const gap = (a: readonly number[], b: readonly number[]) =>
      Math.hypot((a[0] as number) - (b[0] as number), (a[1] as number) - (b[1] as number));
    const [high, middle, low] = [section(-60 + 11, 25), section(-60 + 12, 0), section(-60 + 11, -25)];
    expect(gap(high, middle)).toBeLessThan(4);
    expect(gap(low, middle)).toBeLessThan(4);
    expect(gap(middle, section(-60 - 12, 0))).toBeGreaterThan(18);
  });

  test('fibres spread from the tendons: a narrow end covers as much section as the belly', () => {
    const spread = (y: number) => {
      const [a, b] = [nearest(mesh, [-60 + 8, y, 0]), nearest(mesh, [-60 - 8, y, 0])];
      const width = Math.abs((mesh.positions[3 * a] as number) - (mesh.positions[3 * b] as number));
      const s = Math.hypot(
        (fibres.sectionMm[2 * a] as number) - (fibres.sectionMm[2 * b] as number),
        (fibres.sectionMm[2 * a + 1] as number) - (fibres.sectionMm[2 * b + 1] as number),
      );
      return s / width;
    };
    expect(spread(48)).toBeGreaterThan(spread(0));
  });

  test('neighbouring vertices do not jump', () => {
    expect(shareOfJumps(mesh, fibres, 4)).toBeLessThan(0.03);
    const shuffled = { ...fibres, sectionMm: fibres.sectionMm.toReversed() };
    expect(shareOfJumps(mesh, shuffled, 4)).toBeGreaterThan(0.1);
  });

  test('the ends are tendon, the belly is not', () => {
    expect(fibres.tendon[nearest(mesh, [-60, 60, 0])]).toBeGreaterThan(0.5);
    expect(fibres.tendon[nearest(mesh, [-48, 0, 0])]).toBe(0);
  });
});

describe('ends', () => {
  const mesh = spindle();
  const vertices = Uint32Array.from({ length: mesh.positions.length / 3 }, (_, v) => v);

  test('an attachment is what lies within three millimetres of the bone', () => {
    const floor = { kind: 'near', distanceMm: (_x: number, y: number) => y + 40 } as const;
    const { from } = findEnds(mesh.positions, vertices, floor, { kind: 'towards', direction: [0, 1, 0] });
    const heights = Array.from({ length: from.length / 3 }, (_, i) => from[3 * i + 1] as number);
    expect(Math.max(...heights)).toBeLessThan(-36.9);
    expect(from.length).toBe(3 * 32);
  });

  test('a bone out of reach still gives the nearest vertices', () => {
    const far = { kind: 'near', distanceMm: (_x: number, y: number) => y + 400 } as const;
    const { from } = findEnds(mesh.positions, vertices, far, { kind: 'towards', direction: [0, 1, 0] });
    expect(Math.max(...Array.from({ length: from.length / 3 }, (_, i) => from[3 * i + 1] as number))).toBeLessThan(-45);
  });
});
