import { create } from '@react-three/test-renderer';
import { act } from 'react';
import { type BufferGeometry, Mesh, type Object3D } from 'three';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { AtlasModel } from '#src/render/atlas-model.ts';
import { SkinPaint } from '#src/scene/SkinPaint.tsx';
import { openPage, setOverlay } from '#src/state/actions.ts';
import { setPaint } from '#src/state/overlay-actions.ts';
import type { Paint } from '#src/state/store.ts';
import { buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

const PAINT: Paint = {
  by: 'overlay',
  zones: [{ look: 'main', tone: 0, strokes: [{ wayMm: [[0, 0, -120]], radiusMm: 30 }] }],
  marks: [{ look: 'spot', atMm: [0, 0, -120] }],
};

let atlas: Atlas;
let model: AtlasModel;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const built = await buildEllipsoidAtlas();
  atlas = built.atlas;
  freshStore(atlas);
  model = new AtlasModel(atlas);
  for (const { file, glb } of await readFiles(built)) model.addFile(glb, file);
});

afterEach(() => {
  model.dispose();
  vi.unstubAllGlobals();
});

function meshIn(scene: Object3D, name: string): Mesh<BufferGeometry> | null {
  const found = scene.getObjectByName(name);
  return found instanceof Mesh ? found : null;
}

/** Lets React and the page go on until it is so. */
async function eventually(check: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !check(); i++) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(check()).toBe(true);
}

it('paints what the overlay that is on asks for, in two draws, and wipes it with the overlay', async () => {
  const renderer = await create(<SkinPaint model={model} complete />);
  const scene = () => renderer.scene.instance as unknown as Object3D;
  const shown = (name: string) => meshIn(scene(), name);
  await act(async () => setPaint(PAINT));
  expect(shown('paint')).toBeNull();
  await act(async () => setOverlay('trigger-points'));
  await eventually(() => shown('paint') !== null);
  expect(shown('marks')).not.toBeNull();
  expect(scene().children).toHaveLength(2);
  const first = shown('paint');
  const freed = vi.fn();
  first?.geometry.addEventListener('dispose', freed);
  await act(async () => setPaint({ ...PAINT, marks: [] }));
  await eventually(() => shown('marks') === null);
  expect(shown('paint')).not.toBe(first);
  expect(freed).toHaveBeenCalledTimes(1);
  await act(async () => openPage({ kind: 'pain', id: '' }));
  await eventually(() => shown('paint') === null);
  await renderer.unmount();
});

it('waits until the whole model is there', async () => {
  const renderer = await create(<SkinPaint model={model} complete={false} />);
  await act(async () => {
    setPaint(PAINT);
    setOverlay('trigger-points');
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(meshIn(renderer.scene.instance as unknown as Object3D, 'paint')).toBeNull();
  await renderer.unmount();
});
