import { describe, expect, it } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { positionOf } from '#models/landmarks/position-of.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { createAssembly } from '#src/compiler/commands/assembly.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { mirrored } from '#src/compiler/field/mirrored.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { subtraction } from '#src/compiler/field/subtraction.ts';
import { cross, distanceBetween, length, subtract } from '#src/compiler/math/vec3.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import { nearestMm, pointsNear, shifted, surfacePoints } from '#tests/support/surface-points.ts';

const assembly = createAssembly(RECIPES, await loadShapes(RECIPES));
const bone = (id: string) => assembly.resolved(id);

/** What is wrong with how a joint lies between its bones: it should touch each, and go into none by more than 0.8 mm. */
function misfits(points: readonly Vec3[], bones: readonly Field[]): string[] {
  return bones.flatMap((each, i) => {
    const gapMm = nearestMm(points, each);
    if (gapMm > 0.5) return [`bone ${i}: ${gapMm} mm away`];
    return gapMm < -0.8 ? [`bone ${i}: ${-gapMm} mm deep`] : [];
  });
}

/** Area of one face of a thin plate: half of its surface. */
function faceMm2(plate: Field, cellMm: number): number {
  const { positions, indices } = polygonise(plate, { cellMm });
  const corner = (vertex: number): Vec3 => [0, 1, 2].map((k) => positions[3 * vertex + k] as number) as unknown as Vec3;
  let doubled = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => corner(indices[t + k] as number)) as [Vec3, Vec3, Vec3];
    doubled += length(cross(subtract(b, a), subtract(c, a)));
  }
  return doubled / 4;
}

describe('sacroiliac cartilage', () => {
  const plate = assembly.resolved('sacroiliac-cartilage');
  const points = surfacePoints(plate, 0.8);

  it('has a face of 10 to 17.5 cm2', () => {
    const isInRange = (mm2: number) => mm2 > 990 && mm2 < 1750;
    expect(faceMm2(plate, 0.8)).toSatisfy(isInRange);
    // The upper limb alone.
    expect(faceMm2(intersection(plate, sphere([-58, 95, -30], 28)), 0.8)).not.toSatisfy(isInRange);
  });

  it('is an ear: a short limb up, a long one back, nothing between them', () => {
    const isEar = (ear: readonly Vec3[]) => {
      const [upper, lower, notch] = [
        [-58, 98, -32],
        [-44, 62, -60],
        [-50, 88, -52],
      ].map((place) => pointsNear(ear, place as unknown as Vec3, 8).length) as [number, number, number];
      return upper > 0 && lower > 0 && notch === 0;
    };
    expect(isEar(points)).toBe(true);
    expect(isEar(points.filter(([, , z]) => z > -45))).toBe(false);
    expect(isEar(points.map(([x, y, z]) => [x, y, -92 - z]))).toBe(false);
  });

  it('lies between sacrum and hip bone', () => {
    expect(misfits(points, [bone('hip-bone'), bone('sacrum')])).toEqual([]);
    expect(misfits(shifted(points, [-6, 0, 0]), [bone('hip-bone'), bone('sacrum')])).not.toEqual([]);
  });
});

describe.each([
  ['l1', 'l2'],
  ['l2', 'l3'],
  ['l3', 'l4'],
  ['l4', 'l5'],
  ['l5', 's1'],
] as const)('facet joint %s-%s', (upper, lower) => {
  const points = surfacePoints(assembly.resolved(`facet-joint-${upper}-${lower}`), 0.5);
  const bones = [bone(upper), bone(lower === 's1' ? 'sacrum' : lower)];

  it('lies between the two vertebrae', () => {
    expect(misfits(points, bones)).toEqual([]);
    expect(misfits(shifted(points, [-4, 0, 0]), bones)).not.toEqual([]);
  });

  it('is 10 to 16 mm across', () => {
    const isSized = (wafer: readonly Vec3[]) => {
      const acrossMm = Math.max(
        ...wafer.filter((_, i) => i % 7 === 0).map((a) => Math.max(...wafer.map((b) => distanceBetween(a, b)))),
      );
      return acrossMm > 10 && acrossMm < 16;
    };
    expect(isSized(points)).toBe(true);
    expect(isSized(points.map(([x, y, z]) => [x * 2, y * 2, z * 2]))).toBe(false);
  });
});

describe('hip joint', () => {
  const centre = positionOf('femoral-head-centre');
  const cartilage = surfacePoints(assembly.resolved('hip-cartilage'), 1);
  const bones = [bone('hip-bone'), bone('femur')];

  it('has cartilage between head and socket', () => {
    expect(misfits(cartilage, bones)).toEqual([]);
    expect(misfits(shifted(cartilage, [0, 8, 0]), bones)).not.toEqual([]);
  });

  it('has a horseshoe of cartilage, open below', () => {
    const isHorseshoe = (points: readonly Vec3[]) => {
      const counts = [
        [-72, 24, 0],
        [-66, -8, 20],
        [-68, -4, -22],
        [-64, -20, 2],
      ].map((place) => pointsNear(points, place as unknown as Vec3, 6).length) as [number, number, number, number];
      return Math.min(...counts.slice(0, 3)) > 0 && counts[3] === 0;
    };
    expect(isHorseshoe(cartilage)).toBe(true);
    expect(isHorseshoe(cartilage.map(([x, y, z]) => [x, -y, z]))).toBe(false);
  });

  it('has a labrum that is a whole ring and follows the rim', () => {
    const ring = assembly.resolved('acetabular-labrum');
    const points = surfacePoints(ring, 1);
    expect(topologyOf(polygonise(ring, { cellMm: 0.8 }))).toEqual({ pieces: 1, genus: 1 });
    const lowest = points.reduce((low, point) => (point[1] < low[1] ? point : low));
    const cut = subtraction(ring, sphere(lowest, 8));
    expect(topologyOf(polygonise(cut, { cellMm: 0.8 })).genus).toBe(0);
    // Top, back and front of the rim; the notch below is bridged.
    const rim: readonly Vec3[] = [
      [-95, 22, 0],
      [-82, -2, -27],
      [-75, 3, 26],
    ];
    const off = (ringPoints: readonly Vec3[]) =>
      rim.filter((place) => nearestMm(pointsNear(ringPoints, place, 8), bone('hip-bone')) > 0.5);
    expect(off(points)).toEqual([]);
    expect(off(shifted(points, [-10, -8, 0]))).toHaveLength(3);
    expect(distanceBetween(points[0] as Vec3, centre)).toBeLessThan(32);
  });
});

describe('pubic symphysis', () => {
  const points = surfacePoints(assembly.resolved('pubic-symphysis'), 0.8);
  const bones = [bone('hip-bone'), mirrored(bone('hip-bone'))];

  it('touches the pubic bones of both sides', () => {
    expect(misfits(points, bones)).toEqual([]);
    expect(misfits(shifted(points, [5, 0, 0]), bones)).toHaveLength(2);
  });
});
