import { advance } from '@react-three/fiber';
import { create } from '@react-three/test-renderer';
import { act } from 'react';
import type { Mesh } from 'three';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AtlasModel } from '#src/render/atlas-model.ts';
import { Structures } from '#src/scene/Structures.tsx';
import { fade, hide, reset, select } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

let model: AtlasModel;
let files: number;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const built = await buildEllipsoidAtlas();
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

/** How many triangles of a tissue are drawn solid and faded; 0 for a pass that is left out. */
function triangles(tissue: string): { solid: number; faded: number } {
  const group = model.object.children.find(({ name }) => name === tissue);
  const [solid, depth, faded] = (group?.children ?? []) as Mesh[];
  const count = (mesh: Mesh | undefined) => (mesh?.visible ? mesh.geometry.drawRange.count / 3 : 0);
  expect(count(depth)).toBe(count(faded));
  return { solid: count(solid), faded: count(faded) };
}

const ONE = 2 * 32 * 23;

it('draws what the store shows: superficial muscles left, deep ones right, the skin as a veil', async () => {
  const renderer = await create(<Structures loaded={{ model, files, complete: true }} />);
  expect(renderer.scene.children[0]?.instance).toBe(model.object);
  expect(triangles('bone')).toEqual({ solid: 3 * ONE, faded: 0 });
  expect(triangles('muscle')).toEqual({ solid: 3 * ONE, faded: 0 });
  expect(triangles('skin')).toEqual({ solid: 0, faded: ONE });
  await renderer.unmount();
});

it('follows the store: hide, fade, select, reset', async () => {
  const renderer = await create(<Structures loaded={{ model, files, complete: true }} />);
  await act(async () => hide(['femur-right']));
  expect(triangles('bone')).toEqual({ solid: 2 * ONE, faded: 0 });
  await act(async () => fade(['l4']));
  expect(triangles('bone')).toEqual({ solid: ONE, faded: ONE });
  const outline = () => model.object.children.find(({ name }) => name === 'outline')?.children.length;
  expect(outline()).toBe(0);
  await act(async () => {
    select('piriformis-right');
  });
  expect(outline()).toBe(3);
  await act(async () => reset());
  expect(outline()).toBe(0);
  expect(triangles('bone')).toEqual({ solid: 3 * ONE, faded: 0 });
  await renderer.unmount();
});

it('tells the store that the model is ready, once all files are in and drawn', async () => {
  const renderer = await create(<Structures loaded={{ model, files: 1, complete: false }} />);
  // The test renderer draws no frame of its own accord.
  const drawFrame = () => act(async () => advance(performance.now()));
  await drawFrame();
  expect(store.getState().session.model.status).toBe('loading');
  await renderer.update(<Structures loaded={{ model, files, complete: true }} />);
  expect(store.getState().session.model.status).toBe('loading');
  await drawFrame();
  expect(store.getState().session.model.status).toBe('ready');
  await renderer.unmount();
});
