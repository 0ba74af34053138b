import { advance } from '@react-three/fiber';
import { create } from '@react-three/test-renderer';
import { act, createRef } from 'react';
import { type BufferGeometry, Mesh, type Object3D, type ShaderMaterial } from 'three';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { AtlasModel } from '#src/render/atlas-model.ts';
import { TAPE_DYES } from '#src/render/materials/tape-palette.ts';
import { TapeBench } from '#src/render/tape/tape-bench.ts';
import type { TapeMesh } from '#src/render/tape/tape-mesh.ts';
import { Tape } from '#src/scene/Tape.tsx';
import { openPage, setLayer, setSides } from '#src/state/actions.ts';
import { setTape } from '#src/state/overlay-actions.ts';
import { store } from '#src/state/store.ts';
import { endTape, goToStrip, pauseTape, playTape, setTapeLook } from '#src/state/tape-actions.ts';
import { buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { tapeStrip } from '#tests/support/tape-strip.ts';

const STRIP = tapeStrip();
const PAGE = { kind: 'taping', id: 'hip-tape' } as const;

let atlas: Atlas;
let model: AtlasModel;
/** Whether the person wants less motion. */
let calm: boolean;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  calm = false;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const unheard = { addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', (media: string) => ({ matches: calm, media, ...unheard }));
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

const uniform = (tape: Mesh<BufferGeometry> | null, name: string) =>
  (tape?.material as unknown as ShaderMaterial | undefined)?.uniforms[name]?.value;

/** Draws so many frames of a tenth of a second. */
const frames = (count: number) =>
  act(async () => {
    for (let i = 0; i < count; i++) {
      clock += 100;
      advance(clock);
    }
  });
let clock = 0;

async function layTape() {
  setTape({ id: 'hip-tape', strips: [STRIP] });
  openPage(PAGE);
  const drawn = createRef<TapeMesh>();
  const renderer = await create(<Tape atlas={atlas} model={model} complete drawn={drawn} />);
  const tape = () => tapeIn(renderer.scene.instance as unknown as Object3D);
  await eventually(() => tape() !== null);
  return { renderer, drawn, laidMm: () => uniform(tape(), 'uLaidMm') as number, tape };
}

it('lays the strip at hand a little in each frame, stands still while held, and then all of it', async () => {
  const { renderer, drawn, laidMm, tape } = await layTape();
  const strip = drawn.current?.strips[0];
  const whole = strip?.toLaidMm ?? Number.NaN;
  expect(laidMm()).toBeGreaterThan(whole);
  expect(store.getState().session.taping.measured?.strips[0]?.ways[0]?.cutMm).toBeCloseTo(
    strip?.ways[0]?.cutMm ?? 0,
    6,
  );

  await act(async () => goToStrip(1));
  const start = laidMm();
  expect(start).toBeLessThan(whole / 2);
  await frames(3);
  expect(laidMm()).toBeGreaterThan(start);
  await act(async () => pauseTape());
  const heldAt = laidMm();
  await frames(3);
  expect(laidMm()).toBe(heldAt);
  await act(async () => playTape('hip-tape'));
  await frames(60);
  expect(laidMm()).toBeCloseTo(whole, 0);
  expect(uniform(tape(), 'uShowStretch')).toBe(1);

  await act(async () => endTape());
  expect(laidMm()).toBeGreaterThan(whole);
  expect(uniform(tape(), 'uShowStretch')).toBe(0);
  await renderer.unmount();
  expect(drawn.current).toBeNull();
});

it('has a strip laid at once for those who want less motion', async () => {
  calm = true;
  const { renderer, drawn, laidMm } = await layTape();
  await act(async () => goToStrip(1));
  expect(laidMm()).toBeCloseTo(drawn.current?.strips[0]?.toLaidMm ?? Number.NaN, 0);
  await renderer.unmount();
});

it('takes its colour from the person, and is seen through with the skin', async () => {
  const { renderer, tape } = await layTape();
  expect(uniform(tape(), 'uDye')).toBe(TAPE_DYES.blue);
  await act(async () => setTapeLook({ colour: 'pink' }));
  expect(uniform(tape(), 'uDye')).toBe(TAPE_DYES.pink);
  expect(uniform(tape(), 'uOpacity')).toBe(1);
  await act(async () => setLayer('skin', 0.3));
  expect(uniform(tape(), 'uOpacity')).toBeLessThan(1);
  await renderer.unmount();
});

it('lays each protocol once for each side', () => {
  const bench = new TapeBench(model, atlas);
  const finish = (side: 'right' | 'left') => {
    const work = bench.lay('hip-tape', [STRIP], side);
    for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
  };
  expect(finish('right')).toBe(finish('right'));
  expect(finish('left')).not.toBe(finish('right'));
});
