import { MeshoptSimplifier } from 'meshoptimizer';
import { type Mesh, PerspectiveCamera, type WebGLRenderer } from 'three';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AtlasModel, type ModelLook } from '#src/render/atlas-model.ts';
import { simplifyBy } from '#src/render/coarsen.ts';
import { buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';

const FRAME_S = 1 / 60;
const SOLID: ModelLook = { opacity: 1, quiet: false, selected: false, pickable: true };

let model: AtlasModel;
let ids: readonly string[];

beforeAll(() => MeshoptSimplifier.ready);

beforeEach(async () => {
  const built = await buildEllipsoidAtlas();
  model = new AtlasModel(built.atlas);
  ids = built.atlas.structures.map(({ id }) => id);
  for (const { file, glb } of await readFiles(built)) model.addFile(glb, file);
  while (model.coarsenNext(simplifyBy(MeshoptSimplifier)));
  model.setLooks(without('skin'), false);
});

/** A frame from where a pixel covers about this much. */
function step(deltaS = FRAME_S, pixelMm = 0.8): boolean {
  const camera = new PerspectiveCamera(26, 16 / 9, 0.04, 8);
  camera.position.z = (pixelMm * 720) / 1000 / (2 * Math.tan((26 * Math.PI) / 360));
  camera.updateMatrixWorld();
  const renderer = { domElement: { width: 1280, height: 720 }, getPixelRatio: () => 1 };
  return model.step(deltaS, camera, renderer as unknown as WebGLRenderer);
}

function triangles(): number {
  let sum = 0;
  model.object.traverse((object) => {
    const { geometry, visible } = object as Mesh;
    if (geometry && visible && object.name !== 'outline') sum += geometry.drawRange.count / 3;
  });
  return sum;
}

/** Everything but these. */
function without(...hidden: string[]): ModelLook[] {
  return ids.map((id) => ({ ...SOLID, opacity: hidden.includes(id) ? 0 : 1 }));
}

describe('a change of looks', () => {
  it('is drawn with fewer triangles from its first frame on, and exactly in the end', () => {
    step(10);
    const exact = triangles();
    model.setLooks(without('skin', 'l4'), true);
    expect(step(10)).toBe(true);
    expect(model.restless).toBe(true);
    expect(triangles()).toBeLessThan(0.7 * exact);
    while (step());
    expect(model.restless).toBe(false);
    expect(triangles()).toBeGreaterThan(0.8 * exact);
  });

  it('needs fewer still where a pixel covers more', () => {
    model.setLooks(without('skin', 'l4'), true);
    step();
    const near = triangles();
    step(FRAME_S, 3);
    expect(triangles()).toBeLessThan(near);
  });

  it('is exact where coarse triangles would be seen', () => {
    step(10);
    const exact = triangles();
    model.setLooks(without('skin', 'l4'), true);
    step(10, 0.1);
    expect(triangles()).toBeGreaterThanOrEqual(exact);
    expect(model.restless).toBe(true);
  });
});

it('on a slow computer a change is whole in its first frame, drawn as for the fewer pixels that follow', () => {
  const firstFrame = (): number => {
    model.setLooks(without('skin'), false);
    step(10);
    model.setLooks(without('skin', 'l4'), true);
    expect(step(10)).toBe(true);
    expect(model.restless).toBe(true);
    const drawn = triangles();
    while (step());
    return drawn;
  };
  const eased = firstFrame();
  for (let frame = 0; frame < 9; frame++) model.pixels.next(1, true, 0.2);
  expect(firstFrame()).toBeLessThan(eased);
});

it('a hover alone leaves the picture its pixels', () => {
  step(10);
  model.setHovered('l4', true);
  expect(step()).toBe(true);
  expect(model.restless).toBe(false);
  while (step());
});

it('puts the line round what is pointed out, though it lies under the skin, and back round the selected one', () => {
  const looks = without().map((look, index) => ({ ...look, selected: ids[index] === 'l4' }));
  model.setLooks(looks, false);
  const ringed = () => {
    const passes = (model.object.getObjectByName('outline')?.children ?? []) as Mesh[];
    return passes.map(({ geometry }) => geometry.getAttribute('position').getX(geometry.getIndex()?.getX(0) ?? -1));
  };
  const l4 = ringed();
  expect(l4.length).toBeGreaterThan(0);
  model.pointOut('piriformis-right');
  const piriformis = ringed();
  expect(piriformis).toHaveLength(l4.length);
  expect(piriformis).not.toEqual(l4);
  model.pointOut(null);
  expect(ringed()).toEqual(l4);
});
