import { describe, expect, it } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { positionOf } from '#models/landmarks/position-of.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { createAssembly } from '#src/compiler/commands/assembly.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { moved } from '#src/compiler/field/moved.ts';
import { move, quaternionAbout } from '#src/compiler/math/rigid.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import { nearestMm, pointsNear, shifted, surfacePoints } from '#tests/support/surface-points.ts';

const assembly = createAssembly(RECIPES, await loadShapes(RECIPES));

/** Names of what a muscle does not reach within 1 mm; each place is a bone and a point on it. */
function unreached(muscle: readonly Vec3[], places: readonly (readonly [bone: string, point: Vec3])[]): string[] {
  return places
    .filter(([bone, point]) => nearestMm(pointsNear(muscle, point, 6), assembly.raw(bone)) > 1)
    .map(([bone, point]) => `${bone} at ${point}`);
}

/** Names of the neighbours that a muscle goes into by more than 1 mm. */
function entered(muscle: readonly Vec3[], neighbours: readonly string[]): string[] {
  return neighbours.filter((id) => nearestMm(muscle, assembly.raw(id)) < -1);
}

/** The x of the outer border at a height, mm. */
function lateralBorder(muscle: readonly Vec3[], height: number): number {
  return Math.min(...muscle.filter(([, y]) => Math.abs(y - height) < 1).map(([x]) => x));
}

describe('quadratus lumborum', () => {
  const shape = assembly.resolved('quadratus-lumborum');
  const muscle = surfacePoints(shape, 1);
  const astray = shifted(muscle, [-20, 0, 0]);
  const TRANSVERSE: readonly (readonly [string, Vec3])[] = ['l1', 'l2', 'l3', 'l4'].map((level) => [
    level,
    positionOf(`transverse-process-${level}`),
  ]);
  // Lower border of the medial half of the rib; inner lip of the crest over some 50 mm.
  const RIB: readonly (readonly [string, Vec3])[] = [
    ['rib-12', [-38, 256, -46]],
    ['rib-12', [-50, 240, -56]],
  ];
  const CREST: readonly (readonly [string, Vec3])[] = [
    ['hip-bone', [-62, 132, -42]],
    ['hip-bone', [-74, 139, -38]],
    ['hip-bone', [-88, 143, -27]],
  ];

  it('reaches the transverse processes of L1 to L4', () => {
    expect(unreached(muscle, TRANSVERSE)).toEqual([]);
    expect(unreached(astray, TRANSVERSE)).toHaveLength(4);
  });

  it('reaches the lower border of the medial half of the twelfth rib', () => {
    expect(unreached(muscle, RIB)).toEqual([]);
    expect(unreached(astray, RIB)).toHaveLength(2);
  });

  it('begins on about 50 mm of the iliac crest', () => {
    expect(unreached(muscle, CREST)).toEqual([]);
    expect(unreached(shifted(muscle, [0, 20, 0]), CREST)).toHaveLength(3);
  });

  it('has an outer border that leans inward from the crest to the rib', () => {
    const leans = (points: readonly Vec3[]) =>
      [160, 185, 210, 235].every((y) => lateralBorder(points, y) + 4 < lateralBorder(points, y + 20));
    const turn = { rotation: quaternionAbout([0, 0, 1], 0.3), shiftMm: [0, 0, 0] } as const;
    expect(leans(muscle)).toBe(true);
    expect(leans(muscle.map((point) => move(turn, point)))).toBe(false);
  });

  it('lies between psoas in front and the erector spinae behind, and cuts through neither', () => {
    const neighbours = ['psoas-major', 'iliacus', 'iliocostalis-lumborum', 'longissimus-thoracis', 'external-oblique'];
    expect(entered(muscle, neighbours)).toEqual([]);
    expect(entered(shifted(muscle, [0, 0, 20]), neighbours)).toContain('psoas-major');
    expect(entered(shifted(muscle, [0, 0, -20]), neighbours)).toContain('iliocostalis-lumborum');
  });

  it('is one piece without a hole', () => {
    expect(topologyOf(polygonise(shape, { cellMm: 1 }))).toEqual({ pieces: 1, genus: 0 });
  });
});

describe('multifidus', () => {
  const LEVELS = ['l1', 'l2', 'l3', 'l4', 'l5'] as const;
  type Level = (typeof LEVELS)[number];
  const fieldOf = (level: Level) => assembly.resolved(`multifidus-${level}`);
  const surfaces = new Map(LEVELS.map((level) => [level, surfacePoints(fieldOf(level), 1.2)]));
  const muscleOf = (level: Level) => surfaces.get(level) as Vec3[];
  const mammillary = (level: 'l3' | 'l4' | 'l5') => [level, positionOf(`mammillary-process-${level}`)] as const;
  const S1: readonly [string, Vec3] = ['sacrum', [-25, 104, -43]];
  // Lower ends: two levels down at least, and for the longer fascicles the ilium beside its spine or the back of the sacrum.
  const ENDS: Readonly<Record<Level, readonly (readonly [string, Vec3])[]>> = {
    l1: [mammillary('l3'), mammillary('l4'), mammillary('l5'), ['hip-bone', [-40, 98, -66]]],
    l2: [mammillary('l4'), mammillary('l5'), S1, ['hip-bone', [-39, 88, -60]]],
    l3: [mammillary('l5'), S1, ['sacrum', [-27, 62, -67]]],
    l4: [
      ['sacrum', [-22, 101, -42]],
      ['sacrum', [-23, 60, -66]],
    ],
    l5: [
      ['sacrum', [-14, 92, -51]],
      ['sacrum', [-17, 75, -59]],
    ],
  };

  it.each(LEVELS)('from %s reaches from that spinous process to its lower ends', (level) => {
    const tip = positionOf(`spinous-process-${level}`);
    const astray = shifted(muscleOf(level), [-20, 0, -10]);
    expect(nearestMm(pointsNear(muscleOf(level), tip, 14), assembly.raw(level))).toBeLessThan(1);
    expect(unreached(muscleOf(level), ENDS[level])).toEqual([]);
    expect(nearestMm(pointsNear(astray, tip, 14), assembly.raw(level))).toBeGreaterThan(1);
    expect(unreached(astray, ENDS[level])).toHaveLength(ENDS[level].length);
  });

  it('has levels that lie side by side', () => {
    const pairs = LEVELS.slice(1).map((level, i) => [muscleOf(LEVELS[i] as Level), fieldOf(level)] as const);
    expect(pairs.filter(([upper, lower]) => nearestMm(upper, lower) < 0)).toEqual([]);
    expect(pairs.filter(([upper, lower]) => nearestMm(shifted(upper, [6, 0, 0]), lower) < -1)).toHaveLength(4);
  });

  it.each(LEVELS)('from %s stays out of the erector spinae and the small muscles under it', (level) => {
    const neighbours = ['longissimus-thoracis', 'iliocostalis-lumborum', 'lumbar-rotatores', 'interspinales-lumborum'];
    expect(entered(muscleOf(level), neighbours)).toEqual([]);
    expect(entered(shifted(muscleOf(level), [0, 0, -10]), neighbours)).toContain('longissimus-thoracis');
  });

  it('is thickest from L4 to S1', () => {
    const isThickestLow = (shapes: readonly Field[]) =>
      Math.min(...[130, 110, 95].map((y) => areaMm2(shapes, y))) >
      Math.max(...[205, 190, 175].map((y) => areaMm2(shapes, y)));
    const muscles = LEVELS.map(fieldOf);
    expect(isThickestLow(muscles)).toBe(true);
    expect(isThickestLow(muscles.map((shape) => moved(shape, { rotation: [0, 0, 0, 1], shiftMm: [0, 70, 0] })))).toBe(
      false,
    );
  });
});

/** What a horizontal cut goes through. */
function areaMm2(shapes: readonly Field[], y: number): number {
  const cuts = shapes.map((shape) => shape.within({ min: [-50, y - 1, -90], max: [0, y + 1, -20] }));
  let count = 0;
  for (let x = -50; x < 0; x += 2)
    for (let z = -90; z < -20; z += 2) if (cuts.some(({ distance }) => distance(x, y, z) < 0)) count++;
  return 4 * count;
}
