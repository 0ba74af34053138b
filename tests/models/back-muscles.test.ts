import { describe, expect, it } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { positionOf } from '#models/landmarks/position-of.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { createAssembly } from '#src/compiler/commands/assembly.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { moved } from '#src/compiler/field/moved.ts';
import { quaternionAbout } from '#src/compiler/math/rigid.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import { gapBetween } from '#tests/support/gap-between.ts';

const assembly = createAssembly(RECIPES, await loadShapes(RECIPES));

/** The same shape somewhere else: what every check here must refuse. */
function shifted(shape: Field, shift: Vec3): Field {
  return moved(shape, { rotation: [0, 0, 0, 1], shiftMm: shift });
}

/** Names of what a muscle does not reach within 1 mm; each place is a bone and a point on it. */
function unreached(muscle: Field, places: readonly (readonly [bone: string, point: Vec3])[]): string[] {
  return places
    .filter(([bone, point]) => gapBetween(muscle, assembly.raw(bone), { point, withinMm: 6 }) > 1)
    .map(([bone, point]) => `${bone} at ${point}`);
}

/** Names of the neighbours that a muscle goes into by more than 1 mm. */
function entered(muscle: Field, neighbours: readonly string[]): string[] {
  return neighbours.filter((id) => gapBetween(muscle, assembly.raw(id)) < -1);
}

/** The x of the outer border at a height, mm. */
function lateralBorder(shape: Field, y: number): number {
  const { min, max } = shape.bounds;
  const { distance } = shape.within({ min: [min[0], y - 1, min[2]], max: [max[0], y + 1, max[2]] });
  for (let x = min[0]; x < max[0]; x += 0.5) for (let z = min[2]; z < max[2]; z++) if (distance(x, y, z) < 0) return x;
  return 0;
}

describe('quadratus lumborum', () => {
  const muscle = assembly.resolved('quadratus-lumborum');
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
    const leans = (shape: Field) =>
      [160, 185, 210, 235].every((y) => lateralBorder(shape, y) + 4 < lateralBorder(shape, y + 20));
    const upright = moved(muscle, { rotation: quaternionAbout([0, 0, 1], 0.3), shiftMm: [0, 0, 0] });
    expect(leans(muscle)).toBe(true);
    expect(leans(upright)).toBe(false);
  });

  it('lies between psoas in front and the erector spinae behind, and cuts through neither', () => {
    const neighbours = ['psoas-major', 'iliacus', 'iliocostalis-lumborum', 'longissimus-thoracis', 'external-oblique'];
    expect(entered(muscle, neighbours)).toEqual([]);
    expect(entered(shifted(muscle, [0, 0, 20]), neighbours)).toContain('psoas-major');
    expect(entered(shifted(muscle, [0, 0, -20]), neighbours)).toContain('iliocostalis-lumborum');
  });

  it('is one piece without a hole', () => {
    expect(topologyOf(polygonise(muscle, { cellMm: 1 }))).toEqual({ pieces: 1, genus: 0 });
  });
});
