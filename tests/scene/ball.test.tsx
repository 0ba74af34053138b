import { create } from '@react-three/test-renderer';
import { act } from 'react';
import type { Object3D } from 'three';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { AtlasModel } from '#src/render/atlas-model.ts';
import { Ball } from '#src/scene/Ball.tsx';
import { openPage, setSides } from '#src/state/actions.ts';
import { setBall } from '#src/state/overlay-actions.ts';
import { pressOnPage } from '#src/state/selectors.ts';
import { type FetchedBall, store } from '#src/state/store.ts';
import { buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

const RELEASE: FetchedBall = {
  id: 'hip-ball',
  spotAt: { kind: 'landmark', at: 'knob', side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0 } },
  ball: { tool: 'tennis', press: { forward: 1 }, into: ['gluteus-maximus'] },
};

let atlas: Atlas;
let model: AtlasModel;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const built = await buildEllipsoidAtlas();
  const knob = (side: 'right' | 'left') => {
    const position: [number, number, number] = [side === 'right' ? -80 : 80, 0, -125];
    return { id: `knob-${side}`, name: 'knob', structure: 'skin', side, position } as const;
  };
  atlas = { ...built.atlas, landmarks: [knob('right'), knob('left')] };
  freshStore(atlas);
  model = new AtlasModel(atlas);
  for (const { file, glb } of await readFiles(built)) model.addFile(glb, file);
});

afterEach(() => {
  model.dispose();
  vi.unstubAllGlobals();
});

/** Lets React and the page go on until it is so. */
async function eventually(check: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !check(); i++) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(check()).toBe(true);
}

it('draws ball, arrow and painted skin on its release page alone, and tells what it measured', async () => {
  const renderer = await create(<Ball atlas={atlas} model={model} complete />);
  const names = () => (renderer.scene.instance as unknown as Object3D).children.map(({ name }) => name).toSorted();
  const press = () => {
    const { view, session } = store.getState();
    return pressOnPage(view, atlas, session.press);
  };
  await act(async () => setBall(RELEASE));
  expect(names()).toEqual([]);
  await act(async () => openPage({ kind: 'release', id: 'hip-ball' }));
  await eventually(() => names().length === 3);
  expect(names()).toEqual(['ball', 'paint', 'press']);
  expect(press()).toMatchObject({ id: 'hip-ball', side: 'right', painted: true });
  expect(press()?.depthMm).toBeGreaterThan(0);
  const ball = () => (renderer.scene.instance as unknown as Object3D).getObjectByName('ball');
  const first = ball();
  await act(async () => setSides('left'));
  expect(press()).toBeNull();
  await eventually(() => ball() !== first && press()?.side === 'left');
  await act(async () => openPage({ kind: 'release', id: 'other' }));
  await eventually(() => names().length === 0);
  await renderer.unmount();
});

it('paints where no ball belongs on a release without one', async () => {
  const renderer = await create(<Ball atlas={atlas} model={model} complete />);
  const scene = () => renderer.scene.instance as unknown as Object3D;
  await act(async () => {
    setBall({ id: 'no-ball', spotAt: null, ball: null });
    openPage({ kind: 'release', id: 'no-ball' });
  });
  await eventually(() => scene().children.length === 1);
  expect(scene().children[0]?.name).toBe('paint');
  await renderer.unmount();
});
