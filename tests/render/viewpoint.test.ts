import { PerspectiveCamera } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { direction, FIELD_OF_VIEW_DEG } from '#src/render/framing.ts';
import { mergeFile } from '#src/render/merge.ts';
import { Picker } from '#src/render/picking.ts';
import { findClickPoint, rayThrough } from '#src/render/screen-position.ts';
import { bestDirection } from '#src/render/viewpoint.ts';
import { type BuiltAtlas, buildEllipsoidAtlas, readFiles } from '#tests/support/ellipsoid-atlas.ts';

let built: BuiltAtlas;
let picker: Picker;
const indexOf = (id: string) => built.atlas.structures.findIndex((structure) => structure.id === id);
const without = (...ids: string[]) => picker.setPickable((structure) => !ids.map(indexOf).includes(structure));

beforeAll(async () => {
  built = await buildEllipsoidAtlas();
  picker = new Picker(built.atlas.structures.length);
  for (const { file, glb } of await readFiles(built)) picker.add(mergeFile(glb, file, built.atlas.structures).shapes);
});

describe('bestDirection', () => {
  const fromBehind = direction(180, 8);

  it('stays where the structure is seen already', () => {
    without('skin');
    expect(bestDirection(picker, indexOf('gluteus-maximus-right'), fromBehind)).toBe(fromBehind);
  });

  it('goes round what hides the structure', () => {
    without('skin');
    const towards = bestDirection(picker, indexOf('piriformis-right'), fromBehind);
    expect(towards[2]).toBeGreaterThan(0);
  });

  it('stays when what hid it lets clicks through', () => {
    without('skin', 'gluteus-maximus-right');
    expect(bestDirection(picker, indexOf('piriformis-right'), fromBehind)).toBe(fromBehind);
  });
});

describe('findClickPoint', () => {
  const size = { width: 800, height: 600 };
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, size.width / size.height, 0.05, 8);
  const anywhere = () => true;

  function lookFrom(z: number): void {
    camera.position.set(0, 0, z);
    camera.lookAt(0, 0, 0);
    camera.updateMatrixWorld();
  }

  it('answers a point whose ray meets the structure first, for every one that can be seen', () => {
    without('skin');
    lookFrom(-2);
    for (const id of ['femur-left', 'l4', 'gluteus-maximus-right', 'gluteus-maximus-left']) {
      const point = findClickPoint(picker, indexOf(id), camera, size, anywhere);
      expect(point).not.toBeNull();
      if (point) expect(picker.pick(rayThrough(point, size, camera))?.structure).toBe(indexOf(id));
    }
  });

  it('answers none for what is hidden behind another, or lies behind the camera', () => {
    without();
    lookFrom(-2);
    expect(findClickPoint(picker, indexOf('piriformis-right'), camera, size, anywhere)).toBeNull();
    without('skin');
    camera.lookAt(0, 0, -9);
    camera.updateMatrixWorld();
    expect(findClickPoint(picker, indexOf('l4'), camera, size, anywhere)).toBeNull();
  });

  it('keeps to the points that nothing on the page covers', () => {
    without('skin');
    lookFrom(-2);
    const lower = ({ y }: { y: number }) => y > 320;
    const point = findClickPoint(picker, indexOf('gluteus-maximus-right'), camera, size, lower);
    expect(point?.y).toBeGreaterThan(320);
    expect(findClickPoint(picker, indexOf('gluteus-maximus-right'), camera, size, () => false)).toBeNull();
  });

  it('finds the way through a shifted lens', () => {
    without('skin');
    lookFrom(-2);
    camera.setViewOffset(800, 600, -150, 40, 800, 600);
    const point = findClickPoint(picker, indexOf('l4'), camera, size, anywhere);
    camera.clearViewOffset();
    const straight = findClickPoint(picker, indexOf('l4'), camera, size, anywhere);
    expect((point?.x ?? 0) - (straight?.x ?? 0)).toBeCloseTo(150, 0);
    expect((point?.y ?? 0) - (straight?.y ?? 0)).toBeCloseTo(-40, 0);
  });
});
