import { advance } from '@react-three/fiber';
import { create } from '@react-three/test-renderer';
import { act, createRef } from 'react';
import { type BufferGeometry, Mesh, type Object3D } from 'three';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { AtlasModel } from '#src/render/atlas-model.ts';
import { TapeBench } from '#src/render/tape/tape-bench.ts';
import { Tape } from '#src/scene/Tape.tsx';
import { openPage, setSides, setTape } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

const spot = (at: string) => ({ kind: 'landmark', at, side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0 } }) as const;
const STRIP: TapeStrip = {
  order: 1,
  shape: 'I',
  lengthCm: [10, 20],
  widthCm: 5,
  laid: 'from-anchor',
  anchor: '',
  path: '',
  end: '',
  course: { from: spot('low'), via: [], tails: [{ via: [], to: spot('high') }] },
  zones: [{ part: 'anchor', cm: null, percent: [0, 0] }],
};
const PAGE = { kind: 'taping', id: 'hip-tape' } as const;

let atlas: Atlas;
let model: AtlasModel;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const built = await buildEllipsoidAtlas();
  const landmark = (id: string, side: 'right' | 'left', y: number) =>
    ({
      id: `${id}-${side}`,
      name: id,
      structure: 'skin',
      side,
      position: [side === 'right' ? -120 : 120, y, -90],
    }) as const;
  const landmarks = (['right', 'left'] as const).flatMap((side) => [
    landmark('low', side, -60),
    landmark('high', side, 60),
  ]);
  atlas = { ...built.atlas, landmarks: landmarks.map((one) => ({ ...one, position: [...one.position] })) };
  freshStore(atlas);
  model = new AtlasModel(atlas);
  for (const { file, glb } of await readFiles(built)) model.addFile(glb, file);
});

afterEach(() => {
  model.dispose();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function tapeIn(scene: Object3D): Mesh<BufferGeometry> | null {
  const found = scene.getObjectByName('tape');
  return found instanceof Mesh ? found : null;
}

const xOf = (tape: Mesh<BufferGeometry> | null) => tape?.geometry.getAttribute('position').getX(0) ?? Number.NaN;

/** Lets React and the page go on until it is so. */
async function eventually(check: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !check(); i++) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(check()).toBe(true);
}

it('draws the strips of an open taping page on the treated side, and of no other page', async () => {
  const lay = vi.spyOn(TapeBench.prototype, 'lay');
  const renderer = await create(<Tape atlas={atlas} model={model} complete drawn={createRef()} />);
  const scene = () => renderer.scene.instance as unknown as Object3D;
  expect(tapeIn(scene())).toBeNull();
  await act(async () => {
    setTape({ id: 'hip-tape', strips: [STRIP] });
    openPage(PAGE);
  });
  await eventually(() => tapeIn(scene()) !== null);
  await eventually(() => store.getState().session.underTape?.side === 'right');
  const under = store.getState().session.underTape;
  expect(under?.id).toBe('hip-tape');
  expect(under?.strips[0]?.parts.map(({ id }) => id)).toContain('gluteus-maximus-right');
  const first = tapeIn(scene());
  expect(xOf(first)).toBeLessThan(-0.05);
  const disposed = vi.fn();
  first?.geometry.addEventListener('dispose', disposed);

  // Frames alone lay nothing anew.
  await act(async () => {
    for (let i = 0; i < 5; i++) advance(i * 16);
  });
  expect(tapeIn(scene())).toBe(first);
  expect(lay).toHaveBeenCalledTimes(1);

  await act(async () => setSides('left'));
  await eventually(() => xOf(tapeIn(scene())) > 0.05);
  expect(disposed).toHaveBeenCalledOnce();
  await eventually(() => store.getState().session.underTape?.side === 'left');

  const look = vi.spyOn(model.picker, 'pierce');
  await act(async () => setSides('both'));
  await eventually(() => store.getState().session.underTape?.side === 'right');
  expect(store.getState().session.underTape?.strips).toBe(under?.strips);
  expect(look).not.toHaveBeenCalled();

  await act(async () => openPage({ kind: 'massage', id: 'hip-tape' }));
  expect(tapeIn(scene())).toBeNull();
  await renderer.unmount();
}, 30_000);

it('lays each protocol once for each side', () => {
  const bench = new TapeBench(model, atlas.landmarks);
  const finish = (side: 'right' | 'left') => {
    const work = bench.lay('hip-tape', [STRIP], side);
    for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
  };
  expect(finish('right')).toBe(finish('right'));
  expect(finish('left')).not.toBe(finish('right'));
});
