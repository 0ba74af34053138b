import { describe, expect, it } from 'vitest';
import { box } from '#src/compiler/field/box.ts';
import type { Field } from '#src/compiler/field/field.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { smoothMesh } from '#src/compiler/mesh/smooth.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import '#tests/support/matchers.ts';

const HALF_MM = 1.2;
const RIPPLE_MM = 0.4;
const plate = box([0, 0, 0], [20, 20, HALF_MM]);
/** A thin plate with ripples 5 mm long, as seams between plates make them. */
const rippled: Field = {
  ...plate,
  distance: (x, y, z) => plate.distance(x, y, z - RIPPLE_MM * Math.sin((2 * Math.PI * x) / 5)),
  bounds: { min: [-21, -21, -3], max: [21, 21, 3] },
  interval: (...ball) => {
    const [low, high] = plate.interval(...ball);
    return [low - RIPPLE_MM, high + RIPPLE_MM];
  },
  within: () => rippled,
};
const rough = polygonise(rippled, { cellMm: 1 });

/** Heights of the upper side and of the lower side, away from the rim. */
function heights({ positions }: Mesh, side: 1 | -1): number[] {
  const found: number[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    if (Math.max(Math.abs(x), Math.abs(y)) < 14 && side * z > 0) found.push(z);
  }
  return found;
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const rippleMm = (mesh: Mesh): number => {
  const upper = heights(mesh, 1);
  const middle = mean(upper);
  return mean(upper.map((height) => Math.abs(height - middle)));
};
const thicknessMm = (mesh: Mesh): number => mean(heights(mesh, 1)) - mean(heights(mesh, -1));

describe('smoothMesh', () => {
  const smooth = smoothMesh(rough, 200);

  it('takes the ripples, which are there without it', () => {
    expect(rippleMm(rough)).toBeGreaterThan(0.5 * RIPPLE_MM);
    expect(rippleMm(smooth)).toBeLessThan(0.1 * RIPPLE_MM);
  });

  it('leaves a thin plate as thick as it was', () => {
    expect(Math.abs(thicknessMm(smooth) - thicknessMm(rough))).toBeLessThan(0.1);
  });

  it('leaves corners, triangles and topology alone', () => {
    expect(smooth).toBeClosedMesh();
    expect(topologyOf(smooth)).toEqual(topologyOf(rough));
    expect(smooth.indices).toBe(rough.indices);
    expect(smoothMesh(rough, 0)).toEqual(rough);
  });
});
