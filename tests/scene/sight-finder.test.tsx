import { create } from '@react-three/test-renderer';
import { act } from 'react';
import { PerspectiveCamera } from 'three';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AtlasModel } from '#src/render/atlas-model.ts';
import { SightFinder } from '#src/scene/SightFinder.tsx';
import { Structures } from '#src/scene/Structures.tsx';
import { hide, select, setLabels } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { type BuiltAtlas, buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

let built: BuiltAtlas;
let model: AtlasModel;
let files: number;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  built = await buildEllipsoidAtlas();
  freshStore(built.atlas);
  model = new AtlasModel(built.atlas);
  const read = await readFiles(built);
  for (const { file, glb } of read) model.addFile(glb, file);
  files = read.length;
});

afterEach(() => {
  model.dispose();
  vi.unstubAllGlobals();
});

function showScene(complete = true) {
  const camera = new PerspectiveCamera(26, 1, 0.01, 10);
  camera.position.set(0, 0, -1.6);
  camera.lookAt(0, 0, 0);
  camera.updateMatrixWorld();
  const scene = (whole: boolean) => (
    <>
      <Structures loaded={{ model, files, complete: whole }} />
      <SightFinder atlas={built.atlas} model={model} complete={whole} />
    </>
  );
  return create(scene(complete), { camera, width: 800, height: 800 }).then((renderer) => ({ renderer, camera, scene }));
}

const session = () => store.getState().session;
const names = () => session().sights?.sights.map(({ id }) => id.replace(/-(left|right)$/, '')) ?? [];
const settled = () => vi.waitFor(() => expect(session().sightsSettled).toBe(true));

it('says nothing while nobody asks, or while parts of the model are missing', async () => {
  const { renderer, scene } = await showScene();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(session().sights).toBeNull();
  await renderer.update(scene(false));
  await act(async () => setLabels(true));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(session().sights).toBeNull();
  await renderer.unmount();
});

it('tells what is seen once the picture rests, and again when something else is shown', async () => {
  const { renderer } = await showScene();
  await act(async () => setLabels(true));
  await settled();
  expect(names().toSorted()).toEqual(['femur', 'gluteus-maximus', 'l4', 'piriformis']);
  const before = session().sights;
  await act(async () => hide(['l4']));
  await vi.waitFor(() => expect(session().sights).not.toBe(before));
  expect(names()).not.toContain('l4');
  await act(async () => {
    select('femur-right');
  });
  await vi.waitFor(() => expect(names()[0]).toBe('femur'));
  await act(async () => setLabels(false));
  expect(session().sights).toBeNull();
  await renderer.unmount();
});

it('takes it back as soon as the camera moves', async () => {
  const { renderer, camera } = await showScene();
  await act(async () => setLabels(true));
  await settled();
  await renderer.advanceFrames(1, 0.016);
  expect(session().sightsSettled).toBe(true);
  const { sights } = session();
  camera.position.x += 0.1;
  camera.updateMatrixWorld();
  await renderer.advanceFrames(1, 0.016);
  expect(session().sightsSettled).toBe(false);
  expect(session().sights).toBe(sights);
  await settled();
  expect(session().sights).not.toBe(sights);
  await renderer.unmount();
});
