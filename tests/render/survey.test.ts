import { PerspectiveCamera } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { CameraWatch } from '#src/render/camera-watch.ts';
import { mergeFile } from '#src/render/merge.ts';
import { Picker } from '#src/render/picking.ts';
import { rayThrough } from '#src/render/screen-position.ts';
import { NOTHING, type Survey, surveyView } from '#src/render/survey.ts';
import { type BuiltAtlas, buildEllipsoidAtlas, ELLIPSOIDS, readFiles } from '#tests/support/ellipsoid-atlas.ts';

const SIZE = { width: 800, height: 600 };
const AREA = { left: 100, top: 20, right: 760, bottom: 560 };
/** A thread in front of the left gluteus maximus, seen from behind: thinner than the rays are apart. */
const THREAD = {
  id: 'thread',
  system: 'nerve',
  side: 'right',
  depth: 3,
  file: 'muscles.glb',
  centre: [-90, 0, -95],
  radii: [0.7, 60, 0.7],
} as const;

let built: BuiltAtlas;
let picker: Picker;
const indexOf = (id: string) => built.atlas.structures.findIndex((structure) => structure.id === id);

beforeAll(async () => {
  built = await buildEllipsoidAtlas([...ELLIPSOIDS, THREAD]);
  picker = new Picker(built.atlas.structures.length);
  for (const { file, glb } of await readFiles(built)) picker.add(mergeFile(glb, file, built.atlas.structures).shapes);
  picker.setPickable((structure) => structure !== indexOf('skin'));
});

function fromBehind(distanceM = 1.6): PerspectiveCamera {
  const camera = new PerspectiveCamera(26, SIZE.width / SIZE.height, 0.01, 10);
  camera.position.set(0, 0, -distanceM);
  camera.lookAt(0, 0, 0);
  camera.updateMatrixWorld();
  return camera;
}

function survey(thin: readonly number[], camera = fromBehind(), area = AREA): Survey {
  const work = surveyView(picker, camera, SIZE, area, thin);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

describe('surveyView', () => {
  it('finds at each point what a click there would hit, and keeps within the area', () => {
    const camera = fromBehind();
    const { columns, rows, stepPx, first, met } = survey([], camera);
    expect(met).toHaveLength(columns * rows);
    met.forEach((structure, cell) => {
      const point = { x: first.x + (cell % columns) * stepPx, y: first.y + Math.floor(cell / columns) * stepPx };
      expect(point.x > AREA.left && point.x < AREA.right && point.y > AREA.top && point.y < AREA.bottom).toBe(true);
      expect(structure).toBe(picker.pick(rayThrough(point, SIZE, camera))?.structure ?? NOTHING);
    });
    const seen = new Set(met);
    for (const id of ['l4', 'gluteus-maximus-right', 'gluteus-maximus-left', 'femur-right']) {
      expect(seen).toContain(indexOf(id));
    }
    expect(seen).not.toContain(indexOf('skin'));
  });

  it('finds a thread between the rays when it is asked for, and nothing that a click goes through', () => {
    const camera = fromBehind(2.4);
    const thread = indexOf('thread-left');
    const found = survey([thread, indexOf('skin')], camera).between;
    expect([...found.keys()]).toEqual([thread]);
    for (const point of found.get(thread) ?? []) {
      expect(picker.pick(rayThrough(point, SIZE, camera))?.structure).toBe(thread);
    }
    expect(survey([], camera).between.size).toBe(0);
  });

  it('casts no ray where there is no area', () => {
    expect(survey([], fromBehind(), { left: 300, top: 300, right: 300, bottom: 200 }).met).toHaveLength(0);
  });
});

describe('CameraWatch', () => {
  it('notices movement, a new lens and a shift of the picture, and nothing else', () => {
    const camera = fromBehind();
    const watch = new CameraWatch();
    expect(watch.moved(camera)).toBe(false);
    expect(watch.moved(camera)).toBe(false);
    camera.position.x += 0.001;
    camera.updateMatrixWorld();
    expect(watch.moved(camera)).toBe(true);
    expect(watch.moved(camera)).toBe(false);
    camera.setViewOffset(SIZE.width, SIZE.height, 40, 0, SIZE.width, SIZE.height);
    expect(watch.moved(camera)).toBe(true);
    expect(watch.moved(camera)).toBe(false);
  });
});
