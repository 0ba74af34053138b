import { create } from '@react-three/test-renderer';
import { act } from 'react';
import { type BufferGeometry, Mesh, type Object3D } from 'three';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import { AtlasModel } from '#src/render/atlas-model.ts';
import { Strokes } from '#src/scene/Strokes.tsx';
import { openPage, setLayer, setSides } from '#src/state/actions.ts';
import { setMassage } from '#src/state/overlay-actions.ts';
import { buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

const spot = (at: string) => ({ kind: 'landmark', at, side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0 } }) as const;
const GLIDE: MassageStroke = { kind: 'gliding', muscle: 'piriformis', along: [spot('low'), spot('high')] };
const PAGE = { kind: 'massage', id: 'hip-rub' } as const;

let atlas: Atlas;
let model: AtlasModel;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const built = await buildEllipsoidAtlas();
  const landmarks = (['right', 'left'] as const).flatMap((side) =>
    (
      [
        ['low', -60],
        ['high', 60],
      ] as const
    ).map(([id, y]) => ({
      id: `${id}-${side}`,
      name: id,
      structure: 'skin',
      side,
      position: [side === 'right' ? -120 : 120, y, -90] as [number, number, number],
    })),
  );
  atlas = { ...built.atlas, landmarks };
  freshStore(atlas);
  model = new AtlasModel(atlas);
  for (const { file, glb } of await readFiles(built)) model.addFile(glb, file);
});

afterEach(() => {
  model.dispose();
  vi.unstubAllGlobals();
});

function strokesIn(scene: Object3D): Mesh<BufferGeometry> | null {
  const found = scene.getObjectByName('strokes');
  return found instanceof Mesh ? found : null;
}

/** Lets React and the page go on until it is so. */
async function eventually(check: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !check(); i++) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(check()).toBe(true);
}

it('draws the strokes of an open massage page on the treated side, in one draw, where there is skin', async () => {
  const renderer = await create(<Strokes atlas={atlas} model={model} complete />);
  const scene = () => renderer.scene.instance as unknown as Object3D;
  const xOf = () => strokesIn(scene())?.geometry.getAttribute('position').getX(0) ?? Number.NaN;
  await act(async () => setMassage({ id: 'hip-rub', strokes: [GLIDE, { ...GLIDE, kind: 'deep' }] }));
  expect(strokesIn(scene())).toBeNull();
  await act(async () => openPage(PAGE));
  await eventually(() => xOf() < -0.05);
  expect(scene().children).toHaveLength(1);
  const freed = vi.fn();
  strokesIn(scene())?.geometry.addEventListener('dispose', freed);

  await act(async () => setSides('left'));
  await eventually(() => xOf() > 0.05);
  expect(freed).toHaveBeenCalledOnce();

  await act(async () => setLayer('skin', 0));
  expect(strokesIn(scene())).toBeNull();
  await act(async () => setLayer('skin', 0.5));
  await eventually(() => strokesIn(scene()) !== null);
  await act(async () => openPage({ kind: 'massage', id: 'other-rub' }));
  expect(strokesIn(scene())).toBeNull();
  await renderer.unmount();
}, 30_000);
