import { describe, expect, it } from 'vitest';
import { combFibres } from '#src/compiler/mesh/comb-fibres.ts';
import type { Fibres } from '#src/compiler/mesh/fibres.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';

const RINGS = 21;
const SEGMENTS = 16;

/** An open tube along y, 100 mm long and 20 mm wide; a vertex of ring r and segment s has the index r * SEGMENTS + s. */
function tube(): Mesh {
  const positions: number[] = [];
  const indices: number[] = [];
  for (let ring = 0; ring < RINGS; ring++)
    for (let segment = 0; segment < SEGMENTS; segment++) {
      const turn = (2 * Math.PI * segment) / SEGMENTS;
      positions.push(10 * Math.cos(turn), 5 * ring, 10 * Math.sin(turn));
      const [a, b] = [ring * SEGMENTS + segment, ring * SEGMENTS + ((segment + 1) % SEGMENTS)];
      if (ring < RINGS - 1) indices.push(a, a + SEGMENTS, b, b, a + SEGMENTS, b + SEGMENTS);
    }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}

/** Fibres that run straight along the tube, but whose places drift sideways the farther they are from mid-belly. */
function driftingFibres({ positions }: Mesh): Fibres {
  const count = positions.length / 3;
  const progress = Float32Array.from({ length: count }, (_, v) => (positions[3 * v + 1] ?? 0) / 100);
  const sectionMm = Float32Array.from({ length: 2 * count }, (_, i) => {
    const vertex = i >> 1;
    const drift = 12 * Math.abs((progress[vertex] ?? 0) - 0.5);
    return (positions[3 * vertex + (i & 1 ? 2 : 0)] ?? 0) + drift;
  });
  return { sectionMm, progress, tendon: new Float32Array(count) };
}

/** How far the section coordinates wander along one fibre, mm, at most over all fibres. */
function wanderingMm({ sectionMm }: Fibres): number {
  let widest = 0;
  for (let segment = 0; segment < SEGMENTS; segment++)
    for (let axis = 0; axis < 2; axis++) {
      const along = Array.from({ length: RINGS }, (_, ring) => sectionMm[2 * (ring * SEGMENTS + segment) + axis] ?? 0);
      widest = Math.max(widest, Math.max(...along) - Math.min(...along));
    }
  return widest;
}

describe('combFibres', () => {
  it('makes section coordinates constant along fibres that drifted', () => {
    const mesh = tube();
    const fibres = driftingFibres(mesh);
    expect(wanderingMm(fibres)).toBeGreaterThan(5);
    expect(wanderingMm(combFibres(mesh, fibres))).toBeLessThan(1);
  });

  it('keeps fibres apart that were apart, and leaves progress and tendon alone', () => {
    const mesh = tube();
    const fibres = driftingFibres(mesh);
    const combed = combFibres(mesh, fibres);
    const place = (segment: number) => combed.sectionMm.slice(2 * segment, 2 * segment + 2);
    const [a, b] = [place(0), place(SEGMENTS / 2)];
    expect(Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0))).toBeGreaterThan(17);
    expect(combed.progress).toEqual(fibres.progress);
    expect(combed.tendon).toEqual(fibres.tendon);
  });

  it('leaves vertices that no triangle uses as they were', () => {
    const fibres: Fibres = {
      sectionMm: Float32Array.of(3, 4),
      progress: Float32Array.of(0.1),
      tendon: Float32Array.of(0),
    };
    const alone: Mesh = { positions: Float32Array.of(0, 0, 0), indices: new Uint32Array(0) };
    expect(combFibres(alone, fibres).sectionMm).toEqual(fibres.sectionMm);
  });
});
