import { Mesh, Ray, Vector3 } from 'three';
import { expect, it, vi } from 'vitest';
import { TAPE_COLOURS } from '#src/anatomy/tape-colour.ts';
import { createLightUniforms } from '#src/render/lighting.ts';
import { TAPE_DYES } from '#src/render/materials/tape-palette.ts';
import type { TapeGeometry } from '#src/render/tape/lay-protocol.ts';
import { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { FADED_RENDER_ORDER } from '#src/render/tissue-mesh.ts';

const TRIANGLE: TapeGeometry = {
  positions: Float32Array.of(0, 0, 0, 1000, 0, 0, 0, 500, 0),
  normals: Float32Array.of(0, 0, 1, 0, 0, 1, 0, 0, 1),
  courses: new Float32Array(12),
  rims: new Float32Array(6),
  indices: Uint32Array.of(0, 1, 2),
  strips: [],
};

it('is one mesh in metres, in the light of the model', () => {
  const lights = createLightUniforms();
  const tape = new TapeMesh(TRIANGLE, lights);
  expect(tape.object).toBeInstanceOf(Mesh);
  expect(tape.object.children).toEqual([]);
  expect([...tape.object.geometry.getAttribute('position').array]).toEqual([0, 0, 0, 1, 0, 0, 0, 0.5, 0]);
  expect(tape.object.material.uniforms.uKeyColour).toBe(lights.uKeyColour);
});

it('changes its colour, shows its stretch and rolls out without new geometry', () => {
  const tape = new TapeMesh(TRIANGLE, createLightUniforms());
  const { geometry, material } = tape.object;
  const value = (name: string) => material.uniforms[name]?.value;
  for (const colour of TAPE_COLOURS) {
    tape.setColour(colour);
    expect(value('uDye')).toBe(TAPE_DYES[colour]);
  }
  expect(value('uShowStretch')).toBe(0);
  tape.showStretch(true);
  expect(value('uShowStretch')).toBe(1);
  tape.setLaidMm(120);
  expect(value('uLaidMm')).toBeCloseTo(120, 0);
  // The first edge of a strip that begins at 120 is not there yet.
  expect(value('uLaidMm')).toBeLessThan(119.99);
  tape.setLaidMm(Number.POSITIVE_INFINITY);
  expect(Number.isFinite(value('uLaidMm'))).toBe(true);
  expect(tape.object.geometry).toBe(geometry);
});

/** Two squares of tape side by side at z = 0 that look to +z, each 100 mm wide; the second is laid after the first. */
function twoStrips(): TapeMesh {
  const square = (x: number) => [x, 0, 0, x + 100, 0, 0, x + 100, 100, 0, x, 100, 0];
  const way = { courseMm: 100, laidMm: 100, cutMm: 100 };
  const strip = (order: number) => ({
    order,
    ways: [way],
    fromLaidMm: 100 * (order - 1),
    toLaidMm: 100 * order,
    firstIndex: 6 * (order - 1),
    indexCount: 6,
  });
  const course = (laidMm: number) => [0, -50, 0, laidMm, 100, -50, 0, laidMm, 100, 50, 0, laidMm, 0, 50, 0, laidMm];
  return new TapeMesh(
    {
      positions: Float32Array.from([...square(0), ...square(200)]),
      normals: Float32Array.from(Array.from({ length: 8 }, () => [0, 0, 1]).flat()),
      courses: Float32Array.from([...course(50), ...course(150)]),
      rims: new Float32Array(16),
      indices: Uint32Array.of(0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7),
      strips: [strip(1), strip(2)],
    },
    createLightUniforms(),
  );
}

it('tells which strip is pointed at, of what is laid and faces the eye', () => {
  const tape = twoStrips();
  const from = (x: number, z: number) => new Ray(new Vector3(x, 0.05, z), new Vector3(0, 0, -Math.sign(z)));
  expect(tape.stripAt(from(0.05, 1))).toMatchObject({ order: 1 });
  expect(tape.stripAt(from(0.25, 1))?.order).toBe(2);
  expect(tape.stripAt(from(0.25, 1))?.distanceM).toBeCloseTo(1, 6);
  expect(tape.stripAt(from(0.15, 1))).toBeNull();
  expect(tape.stripAt(from(0.05, -1))).toBeNull();
  tape.setLaidMm(100);
  expect(tape.stripAt(from(0.25, 1))).toBeNull();
  expect(tape.stripAt(from(0.05, 1))?.order).toBe(1);
});

it('finds the place on a strip, in metres, and none on a strip that is not there', () => {
  const tape = twoStrips();
  const place = tape.placeOn(2, 90);
  expect(place?.at.x).toBeCloseTo(0.3, 6);
  expect(place?.outward.toArray()).toEqual([0, 0, 1]);
  expect(tape.placeOn(3, 90)).toBeNull();
});

it('outlines the strip that comes next, with arrows or without, or none', () => {
  const tape = twoStrips();
  const guide = () => tape.object.material.uniforms.uGuide?.value.toArray();
  tape.setGuide(2, true);
  expect(guide()).toEqual([100, expect.closeTo(200, 0), 1]);
  tape.setGuide(1, false);
  expect(guide()).toEqual([0, expect.closeTo(100, 0), 0]);
  // The first edge of the strip that begins at 100 is no part of it.
  expect(guide()[1]).toBeLessThan(99.99);
  tape.setGuide(null, false);
  expect(guide()).toEqual([0, 0, 0]);
});

it('is drawn over all else while it is seen through', () => {
  const tape = twoStrips();
  const { material } = tape.object;
  tape.setSheer(true);
  expect(material.transparent).toBe(true);
  expect(material.uniforms.uOpacity?.value).toBeLessThan(1);
  expect(tape.object.renderOrder).toBeGreaterThan(FADED_RENDER_ORDER);
  tape.setSheer(false);
  expect([material.transparent, material.uniforms.uOpacity?.value, tape.object.renderOrder]).toEqual([false, 1, 0]);
});

it('frees what it holds', () => {
  const tape = new TapeMesh(TRIANGLE, createLightUniforms());
  const freed = vi.fn();
  tape.object.geometry.addEventListener('dispose', freed);
  tape.object.material.addEventListener('dispose', freed);
  tape.dispose();
  expect(freed).toHaveBeenCalledTimes(2);
});
