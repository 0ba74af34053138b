import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { beforeAll, describe, expect, it } from 'vitest';
import { PASSES, type Pass, type Passes, VARIANTS } from '#src/anatomy/sciatic-variant.ts';
import type { OwnSide } from '#src/anatomy/skin-point.ts';
import { type StructureShape, structureShape } from '#src/render/ball/body.ts';
import { type VariantBody, variantGeometry } from '#src/render/nerve-variant/nerve-variant.ts';
import { strandWays } from '#src/render/nerve-variant/strand-ways.ts';
import { sweep } from '#src/render/nerve-variant/sweep.ts';
import { realPicker } from '#tests/support/real-picker.ts';

/** How far a strand may sink into the muscle that it lies on, and how deep in it one that goes through must come. */
const LEAST_DEPTH_MM = 5;
const MOST_SUNK_MM = 3.2;

let bodies: Readonly<Record<OwnSide, VariantBody>>;
let inMuscle: (point: Vector3) => number;
let highestMm: (xMm: number) => number;

beforeAll(async () => {
  const { atlas, picker } = await realPicker();
  const bodyOf = (side: OwnSide): VariantBody => ({
    side,
    nerve: structureShape({ picker }, atlas, `sciatic-nerve-${side}`)!,
    muscle: structureShape({ picker }, atlas, `piriformis-${side}`)!,
  });
  bodies = { right: bodyOf('right'), left: bodyOf('left') };
  inMuscle = depthIn(bodies.right.muscle);
  const corners = pointsOf(bodies.right.muscle.positions);
  highestMm = (xMm) => Math.max(...corners.filter(({ x }) => Math.abs(x - xMm) < 3).map(({ y }) => y));
}, 120_000);

/** How deep a point lies in a shape, mm; 0 outside. */
function depthIn({ positions, indices }: StructureShape): (point: Vector3) => number {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices.slice(), 1));
  const tree = new MeshBVH(geometry);
  const way = new Vector3(0.31, 0.2, 0.93).normalize();
  return (point) => {
    const met = new Set(tree.raycast(new Ray(point, way), DoubleSide).map(({ distance }) => distance.toFixed(3)));
    return met.size % 2 === 1 ? (tree.closestPointToPoint(point)?.distance ?? 0) : 0;
  };
}

function pointsOf(positions: ArrayLike<number>): readonly Vector3[] {
  return Array.from({ length: positions.length / 3 }, (_, i) => new Vector3().fromArray(positions, 3 * i));
}

/** The faces of the strands of a variant, as points. */
function strandsOf(passes: Passes): readonly (readonly Vector3[])[] {
  const { nerve, muscle } = bodies.right;
  return strandWays(nerve, muscle, passes)!.strands.map((rows) => pointsOf(sweep(rows).getAttribute('position').array));
}

/** Which way a strand really takes past the muscle. */
function passOf(strand: readonly Vector3[]): Pass {
  if (Math.max(...strand.map(inMuscle)) > LEAST_DEPTH_MM) return 'through';
  return strand.some(({ x, y, z }) => z < -36 && y > highestMm(x)) ? 'above' : 'below';
}

describe.each(VARIANTS)('variant %s', (variant) => {
  const passes = PASSES[variant];
  const wanted = passes.tibial === passes.fibular ? [passes.tibial] : [passes.tibial, passes.fibular];

  it('passes the muscle as it is named', () => {
    const strands = strandsOf(passes).slice(0, wanted.length);
    expect(strands.map(passOf)).toEqual(wanted);
    for (const [index, strand] of strands.entries()) {
      if (wanted[index] !== 'through') expect(Math.max(...strand.map(inMuscle))).toBeLessThan(MOST_SUNK_MM);
    }
  });

  it('runs on without a gap from the usual nerve above into that below', () => {
    const { nerve, muscle } = bodies.right;
    const { fromMm, toMm, strands } = strandWays(nerve, muscle, passes)!;
    const usual = pointsOf(nerve.positions);
    const inNerve = depthIn(nerve);
    for (const rows of strands.slice(0, wanted.length)) {
      const [first, last] = [rows[0]!.at, rows.at(-1)!.at];
      expect(first.y).toBeGreaterThan(fromMm);
      expect(last.y).toBeLessThan(toMm);
      expect(inNerve(last)).toBeGreaterThan(0);
      expect(Math.min(...usual.map((point) => point.distanceTo(first)))).toBeLessThan(6);
    }
    expect(fromMm).toBeGreaterThan(toMm + 30);
  });

  it('is the mirror image on the other side, and closed to the eye', () => {
    const [right, left] = (['right', 'left'] as const).map((side) => variantGeometry(bodies[side], passes)!);
    const mirrored = pointsOf(left!.getAttribute('position').array).map(({ x, y, z }) => new Vector3(0 - x, y, z));
    for (const [index, point] of pointsOf(right!.getAttribute('position').array).entries()) {
      expect(point.distanceTo(mirrored[index]!)).toBeLessThan(1e-6);
    }
    for (const geometry of [right!, left!]) expect(facingAway(geometry)).toBeLessThan(0.005);
  });
});

/** The part of the triangles that look the other way than their normals. */
function facingAway(geometry: BufferGeometry): number {
  const index = geometry.getIndex()!;
  const corner = (name: 'position' | 'normal', i: number) =>
    new Vector3().fromBufferAttribute(geometry.getAttribute(name) as BufferAttribute, index.getX(i));
  let away = 0;
  for (let i = 0; i < index.count; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => corner('position', i + k));
    if (b!.sub(a!).cross(c!.sub(a!)).dot(corner('normal', i)) < 0) away++;
  }
  return (3 * away) / index.count;
}

describe('a way that is not the one that is named', () => {
  it('is found out: the usual nerve moved into the muscle, and over it', () => {
    const [strand] = strandsOf(PASSES.a);
    const moved = (mm: number, backMm: number) => strand!.map(({ x, y, z }) => new Vector3(x, y + mm, z - backMm));
    expect(passOf(moved(0, 0))).toBe('below');
    expect(passOf(moved(18, 0))).toBe('through');
    expect(passOf(moved(60, 15))).toBe('above');
  });

  it('is not made where nerve and muscle do not meet', () => {
    const { side, nerve, muscle } = bodies.right;
    const away = { ...muscle, positions: muscle.positions.map((mm) => mm - 400) };
    expect(variantGeometry({ side, nerve, muscle: away }, PASSES.b)).toBeNull();
  });
});
