import type { Atlas, AtlasStructure } from '#src/anatomy/atlas.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { mirrorBounds } from '#src/anatomy/frame.ts';
import type { Side, System } from '#src/anatomy/ids.ts';

type Row = readonly [
  id: string,
  name: string,
  system: System,
  side: Side,
  group: string,
  depth: number,
  min: Vec3,
  max: Vec3,
];

/** A few structures with rough boxes, mm: a piriformis under a gluteus maximus, vertebrae well above both. */
const ROWS: readonly Row[] = [
  ['skin', 'Skin', 'skin', 'midline', 'surface', 0, [-200, -450, -150], [200, 300, 150]],
  ['l4', 'L4 vertebra', 'bone', 'midline', 'spine', 4, [-45, 130, -60], [45, 170, 20]],
  ['disc-l4-l5', 'Disc L4–L5', 'joint', 'midline', 'discs', 4, [-25, 120, -20], [25, 130, 20]],
  [
    'gluteus-maximus-right',
    'Right gluteus maximus',
    'muscle',
    'right',
    'gluteal-right',
    1,
    [-170, -160, -120],
    [-20, 90, 0],
  ],
  ['piriformis-right', 'Right piriformis', 'muscle', 'right', 'rotators-right', 3, [-110, 0, -70], [-20, 60, -10]],
  ['sciatic-nerve-right', 'Right sciatic nerve', 'nerve', 'right', 'nerves', 3, [-80, -400, -60], [-40, 40, -20]],
  ['longissimus-right', 'Right longissimus', 'muscle', 'right', 'spine', 2, [-60, 100, -100], [-5, 300, -60]],
];

const GROUPS: Atlas['groups'] = [
  { id: 'bones', name: 'Bones', parent: null },
  { id: 'spine', name: 'Lumbar spine', parent: 'bones' },
  { id: 'discs', name: 'Discs', parent: 'spine' },
  { id: 'muscles', name: 'Muscles', parent: null },
  { id: 'gluteal-right', name: 'Right gluteal muscles', parent: 'muscles' },
  { id: 'gluteal-left', name: 'Left gluteal muscles', parent: 'muscles' },
  { id: 'rotators-right', name: 'Right deep rotators', parent: 'muscles' },
  { id: 'rotators-left', name: 'Left deep rotators', parent: 'muscles' },
  { id: 'empty', name: 'Nothing in here', parent: 'muscles' },
  { id: 'nerves', name: 'Nerves', parent: null },
  { id: 'surface', name: 'Surface', parent: null },
];

/** Right and midline structures and the left twins. */
export const SMALL_ATLAS: Atlas = {
  frame: { units: 'mm', origin: 'midway between the femoral head centres', x: 'left', y: 'up', z: 'front' },
  files: [],
  groups: GROUPS,
  structures: ROWS.flatMap((row) => (row[3] === 'right' ? [structure(row), structure(leftOf(row))] : [structure(row)])),
  landmarks: [],
};

function structure([id, name, system, side, group, depth, min, max]: Row): AtlasStructure {
  return {
    id,
    name,
    latin: `latin ${id}`,
    fma: null,
    system,
    side,
    group,
    file: 'small.glb',
    node: id,
    triangles: 100,
    fidelity: null,
    depth,
    bounds: { min: [...min], max: [...max] },
  };
}

function leftOf([id, name, system, , group, depth, min, max]: Row): Row {
  const mirrored = mirrorBounds({ min, max });
  const left = (text: string) => text.replace('right', 'left').replace('Right', 'Left');
  return [left(id), left(name), system, 'left', left(group), depth, mirrored.min, mirrored.max];
}
