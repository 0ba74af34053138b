import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { drawCentreLine } from '#src/render/tape/centre-line.ts';
import { findRoute } from '#src/render/tape/route.ts';
import type { SkinSurface, SurfacePoint } from '#src/render/tape/skin-surface.ts';
import { solveBanded } from '#src/render/tape/solve-banded.ts';
import { walk } from '#src/render/tape/walk.ts';
import { lengthOf } from '#tests/support/measure-tape.ts';
import { cylinderSkin, sphereSkin } from '#tests/support/tape-skins.ts';

const RADIUS = 100;
const sphere = sphereSkin(RADIUS);
const cylinder = cylinderSkin(RADIUS, 500);

const onSkin = (surface: SkinSurface, x: number, y: number, z: number) => surface.nearest(new Vector3(x, y, z));
/** A place on the cylinder: turned from the front, radians; height, mm. */
const onCylinder = (turn: number, y: number) => onSkin(cylinder, RADIUS * Math.sin(turn), y, RADIUS * Math.cos(turn));
const placesOf = (line: readonly SurfacePoint[]) => line.map(({ at }) => at);

describe('walking over the skin', () => {
  it('goes a quarter round a ball and ends where a great circle does', () => {
    const quarter = (Math.PI / 2) * RADIUS;
    const end = walk(sphere, onSkin(sphere, 0, 0, RADIUS), new Vector3(1, 0.4, 0), quarter).at;
    const expected = new Vector3(1, 0.4, 0).normalize().multiplyScalar(RADIUS);
    expect(end.distanceTo(expected)).toBeLessThan(1);
  });

  it('keeps its angle on a cylinder and never leaves the surface', () => {
    const heading = new Vector3(1, 1, 0);
    let point = onCylinder(0, -100);
    for (let i = 0; i < 20; i++) {
      point = walk(cylinder, point, heading, 10);
      expect(cylinder.nearest(point.at).at.distanceTo(point.at)).toBeLessThan(1e-3);
    }
    expect(point.at.y).toBeCloseTo(-100 + 200 / Math.SQRT2, 0);
    expect(heading.y).toBeCloseTo(Math.SQRT1_2, 2);
  });

  it('is told from the straight way ahead, which leaves the body', () => {
    const straight = new Vector3(0, 0, RADIUS).addScaledVector(new Vector3(1, 0, 0), 100);
    expect(sphere.nearest(straight).at.distanceTo(straight)).toBeGreaterThan(10);
  });
});

describe('the line of a strip', () => {
  it('is as short as the way between two points can be: a helix on a cylinder', () => {
    const [from, to] = [onCylinder(-1, -60), onCylinder(1, 60)];
    const shortest = Math.hypot(2 * RADIUS, 120);
    const rough = lengthOf(findRoute(cylinder, from, to));
    const drawn = lengthOf(placesOf(drawCentreLine(cylinder, [from, to])));
    expect(rough).toBeGreaterThan(shortest * 1.02);
    expect(Math.abs(drawn / shortest - 1)).toBeLessThan(0.003);
  });

  it('follows the great circle of a ball within a millimetre', () => {
    const [from, to] = [onSkin(sphere, 80, 40, 50), onSkin(sphere, -60, -30, 70)];
    const plane = from.at.clone().cross(to.at).normalize();
    const line = drawCentreLine(sphere, [from, to]);
    expect(Math.max(...line.map(({ at }) => Math.abs(at.dot(plane))))).toBeLessThan(1);
    for (const { at } of line) expect(sphere.nearest(at).at.distanceTo(at)).toBeLessThan(1e-3);
  });

  it('passes a point on the way, evenly spaced and without a corner', () => {
    const line = placesOf(drawCentreLine(cylinder, [onCylinder(-0.8, 0), onCylinder(0, 15), onCylinder(0.8, 0)]));
    expect(Math.min(...line.map((at) => at.distanceTo(onCylinder(0, 15).at)))).toBeLessThan(6);
    const legs = line.slice(1).map((at, i) => at.distanceTo(line[i]!));
    expect(Math.max(...legs) / Math.min(...legs)).toBeLessThan(1.3);
    expect(sharpestTurn(line)).toBeLessThan(0.1);
    // The twin goes from point to point.
    const kinked = placesOf([
      ...drawCentreLine(cylinder, [onCylinder(-0.8, 0), onCylinder(0, 15)]),
      ...drawCentreLine(cylinder, [onCylinder(0, 15), onCylinder(0.8, 0)]).slice(1),
    ]);
    expect(sharpestTurn(kinked)).toBeGreaterThan(0.25);
  });

  it('sets off as if it came from its lead-in', () => {
    const start = onCylinder(0, 0);
    const line = placesOf(drawCentreLine(cylinder, [start, onCylinder(0.5, 60)], onCylinder(-0.05, 0)));
    const first = line[1]!.clone().sub(line[0]!).normalize();
    expect(line[0]!.distanceTo(start.at)).toBe(0);
    expect(Math.abs(first.y)).toBeLessThan(0.35);
    const free = placesOf(drawCentreLine(cylinder, [start, onCylinder(0.5, 60)]));
    expect(free[1]!.clone().sub(free[0]!).normalize().y).toBeGreaterThan(0.7);
  });
});

/** The largest change of direction up or down at one point, radians. */
function sharpestTurn(line: readonly Vector3[]): number {
  const slopes = line.slice(1).map((at, i) => Math.asin(at.clone().sub(line[i]!).normalize().y));
  return Math.max(...slopes.slice(1).map((slope, i) => Math.abs(slope - slopes[i]!)));
}

it('solves a banded system exactly', () => {
  // 4 1 0 / 1 5 2 / 0 2 6 times (1, -2, 3).
  const right = Float64Array.of(2, -3, 14);
  solveBanded(Float64Array.of(4, 1, 5, 2, 6, 0), right, 1);
  expect([...right]).toEqual([1, -2, 3].map((value) => expect.closeTo(value, 12)));
});
