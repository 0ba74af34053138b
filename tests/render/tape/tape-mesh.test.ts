import { Mesh } from 'three';
import { expect, it, vi } from 'vitest';
import { TAPE_COLOURS } from '#src/anatomy/tape-colour.ts';
import { createLightUniforms } from '#src/render/lighting.ts';
import { TAPE_DYES } from '#src/render/materials/tape-palette.ts';
import type { TapeGeometry } from '#src/render/tape/lay-protocol.ts';
import { TapeMesh } from '#src/render/tape/tape-mesh.ts';

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
  expect(value('uLaidMm')).toBe(120);
  tape.setLaidMm(Number.POSITIVE_INFINITY);
  expect(Number.isFinite(value('uLaidMm'))).toBe(true);
  expect(tape.object.geometry).toBe(geometry);
});

it('frees what it holds', () => {
  const tape = new TapeMesh(TRIANGLE, createLightUniforms());
  const freed = vi.fn();
  tape.object.geometry.addEventListener('dispose', freed);
  tape.object.material.addEventListener('dispose', freed);
  tape.dispose();
  expect(freed).toHaveBeenCalledTimes(2);
});
