import { type Color, Mesh } from 'three';
import { expect, it, vi } from 'vitest';
import type { Mark } from '#src/anatomy/skin-paint.ts';
import { createLightUniforms } from '#src/render/lighting.ts';
import { FORBIDDEN_DYE, PAINT_DYES } from '#src/render/materials/paint-palette.ts';
import { MarkMesh } from '#src/render/skin-map/mark-mesh.ts';
import { PaintMesh } from '#src/render/skin-map/paint-mesh.ts';
import type { PaintGeometry } from '#src/render/skin-map/paint-skin.ts';
import { FADED_RENDER_ORDER } from '#src/render/tissue-mesh.ts';
import { sphereSkin } from '#tests/support/tape-skins.ts';

const TRIANGLE: PaintGeometry = {
  positions: Float32Array.of(0, 0, 0, 1000, 0, 0, 0, 500, 0),
  normals: Float32Array.of(0, 0, 1, 0, 0, 1, 0, 0, 1),
  distances: Float32Array.from({ length: 24 }, (_, i) => i),
  indices: Uint32Array.of(0, 1, 2),
  layers: [
    { look: 'area', tone: 2, strokes: [] },
    { look: 'forbidden', tone: 2, strokes: [] },
  ],
};

it('is one mesh in metres that knows eight distances a vertex, drawn after all tissues', () => {
  const { object } = new PaintMesh(TRIANGLE, createLightUniforms());
  expect(object).toBeInstanceOf(Mesh);
  expect([...object.geometry.getAttribute('position').array]).toEqual([0, 0, 0, 1, 0, 0, 0, 0.5, 0]);
  const [a, b] = ['distanceA', 'distanceB'].map((name) => object.geometry.getAttribute(name)!);
  expect([a!.getX(1), a!.getW(1), b!.getX(1), b!.getW(1)]).toEqual([8, 11, 12, 15]);
  expect(object.renderOrder).toBeGreaterThan(FADED_RENDER_ORDER + 60);
});

it('takes its dyes from the theme; what warns has a dye of its own', () => {
  const mesh = new PaintMesh(TRIANGLE, createLightUniforms());
  const dyes = (): readonly Color[] => mesh.object.material.uniforms.uDyes?.value;
  for (const scheme of ['light', 'dark'] as const) {
    mesh.setScheme(scheme);
    expect(dyes()[0]).toEqual(PAINT_DYES[scheme][2]);
    expect(dyes()[1]).toEqual(FORBIDDEN_DYE[scheme]);
  }
  expect(mesh.object.material.uniforms.uLooks?.value).toEqual([2, 3, -1, -1, -1, -1, -1, -1]);
});

it('puts a sore spot on the skin and leaves a pinched nerve where it is', () => {
  const marks: Mark[] = [
    { look: 'spot', atMm: [0, 0, -60] },
    { look: 'pinch', atMm: [0, 0, -60] },
  ];
  const { geometry } = new MarkMesh(sphereSkin(100), marks).object;
  const z = geometry.getAttribute('position');
  expect(z.getZ(0)).toBeCloseTo(-0.1, 3);
  expect(z.getZ(6)).toBeCloseTo(-0.06, 6);
  const across = geometry.getAttribute('across');
  expect(Math.abs(across.getX(0))).toBeCloseTo(1, 2);
  expect([across.getX(6), across.getY(6), across.getZ(6)]).toEqual([0, 0, 0]);
});

it('frees what it holds', () => {
  for (const mesh of [new PaintMesh(TRIANGLE, createLightUniforms()), new MarkMesh(sphereSkin(50), [])]) {
    const freed = vi.fn();
    mesh.object.geometry.addEventListener('dispose', freed);
    mesh.object.material.addEventListener('dispose', freed);
    mesh.dispose();
    expect(freed).toHaveBeenCalledTimes(2);
  }
});
