import { describe, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import type { LandmarkRecipe } from '#models/landmark-recipe.ts';
import { LANDMARKS } from '#models/landmarks/index.ts';
import { mirrorPoint, type Vec3 } from '#src/anatomy/frame.ts';
import { createAssembly } from '#src/compiler/commands/assembly.ts';
import { describeAtlas } from '#src/compiler/commands/describe-atlas.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { mirrored } from '#src/compiler/field/mirrored.ts';
import {
  add,
  addScaled,
  cross,
  distanceBetween,
  dot,
  mix,
  normalise,
  perpendicularNear,
  subtract,
} from '#src/compiler/math/vec3.ts';

const ON_SURFACE_MM = 1;
/** No midline bone of this body stands farther off the middle. */
const MIDLINE_MM = 3.5;

const LUMBAR = ['l1', 'l2', 'l3', 'l4', 'l5'];
const SACRAL = ['s1', 's2', 's3', 's4'];
/** What the figures on muscles, nerves, tape and ball are given by. */
const NEEDED = [
  ...['t12', ...LUMBAR, 's1', 's2'].map((level) => `spinous-process-${level}`),
  ...LUMBAR.flatMap((level) => [`transverse-process-${level}`, `mammillary-process-${level}`]),
  ...SACRAL.flatMap((level) => [`anterior-sacral-foramen-${level}`, `posterior-sacral-foramen-${level}`]),
  'rib-11-tip',
  'rib-12-tip',
  'sacral-hiatus',
  'coccyx-tip',
  'posterior-superior-iliac-spine',
  'posterior-inferior-iliac-spine',
  'anterior-superior-iliac-spine',
  'anterior-inferior-iliac-spine',
  'iliac-crest-apex',
  'iliac-tubercle',
  'pubic-tubercle',
  'pubic-symphysis-centre',
  'ischial-tuberosity',
  'ischial-tuberosity-lowest',
  'ischial-spine',
  'femoral-head-centre',
  'greater-trochanter',
  'greater-trochanter-lateral',
  'lesser-trochanter',
  'gluteal-tuberosity',
  'lateral-femoral-epicondyle',
  'medial-femoral-epicondyle',
  'gerdys-point',
  'dimple',
  'gluteal-fold',
  'midline-furrow-l4',
  'midline-furrow-s2',
];

const assembly = createAssembly(RECIPES, await loadShapes(RECIPES));
const byId = new Map(LANDMARKS.map((landmark) => [landmark.id, landmark]));

function landmarkOf(id: string): LandmarkRecipe {
  const found = byId.get(id);
  if (!found) throw new Error(`there is no landmark "${id}"`);
  return found;
}

const at = (id: string): Vec3 => landmarkOf(id).position;
const between = (a: string, b: string): number => distanceBetween(at(a), at(b));

/** Where a landmark lies on each side, with the bone or skin of that side. */
function placesOf({ structure, side, position, leftPosition }: LandmarkRecipe): [Vec3, Field][] {
  const field = assembly.raw(structure);
  if (side === 'midline') return [[position, field]];
  const paired = assembly.recipe(structure).side === 'right';
  return [
    [position, field],
    [leftPosition ?? mirrorPoint(position), paired ? mirrored(field) : field],
  ];
}

/** Everything that is wrong with where a landmark lies, in words. */
function findFaults(landmark: LandmarkRecipe): string[] {
  const { side, position, leftPosition } = landmark;
  const faults: string[] = [];
  if (side === 'midline' && Math.abs(position[0]) > MIDLINE_MM) faults.push('not in the middle');
  if (side === 'right' && position[0] >= 0) faults.push('not on the right');
  if (leftPosition && (side === 'midline' || leftPosition[0] <= 0)) faults.push('not on the left');
  for (const [place, field] of placesOf(landmark))
    if (landmark.at === 'surface' && Math.abs(field.distance(...place)) > ON_SURFACE_MM) faults.push('off the surface');
  return faults;
}

/** Out of the shape, at a right angle to its surface. */
function outward(field: Field, [x, y, z]: Vec3): Vec3 {
  const h = 0.1;
  const slope = (dx: number, dy: number, dz: number) =>
    field.distance(x + dx, y + dy, z + dz) - field.distance(x - dx, y - dy, z - dz);
  return normalise([slope(h, 0, 0), slope(0, h, 0), slope(0, 0, h)]);
}

/** Two directions at right angles to a unit vector and to each other. */
function acrossOf(direction: Vec3): readonly [Vec3, Vec3] {
  const u = perpendicularNear(direction, [0, 1, 0]);
  return [u, cross(direction, u)];
}

/** Whether nothing of the shape within `radiusMm` lies more than 0.6 mm farther along the direction. */
function isFarthest(field: Field, place: Vec3, along: Vec3, radiusMm: number): boolean {
  const direction = normalise(along);
  const [u, w] = acrossOf(direction);
  const above = addScaled(place, direction, 0.6);
  for (let a = -radiusMm; a <= radiusMm; a += 1)
    for (let b = -radiusMm; b <= radiusMm; b += 1)
      if (Math.hypot(a, b) <= radiusMm && field.distance(...addScaled(addScaled(above, u, a), w, b)) < 0) return false;
  return true;
}

describe('the landmarks', () => {
  test('that the figures need are all there', () => {
    expect(NEEDED.filter((id) => !byId.has(id))).toEqual([]);
  });

  test.each(LANDMARKS.map((landmark) => [landmark.id, landmark] as const))('%s lies where it says', (_, landmark) => {
    expect(findFaults(landmark)).toEqual([]);
  });

  test('moved 5 mm off their surface are caught', () => {
    for (const landmark of LANDMARKS.filter((candidate) => candidate.at === 'surface')) {
      const { position, structure } = landmark;
      const moved = addScaled(position, outward(assembly.raw(structure), position), 5);
      expect(findFaults({ ...landmark, position: moved })).toContain('off the surface');
    }
  });

  test('on the wrong side or off the middle are caught', () => {
    const tip = landmarkOf('transverse-process-l3');
    expect(findFaults({ ...tip, position: mirrorPoint(tip.position) })).toContain('not on the right');
    expect(findFaults({ ...tip, leftPosition: tip.position })).toContain('not on the left');
    expect(findFaults({ ...landmarkOf('sacral-hiatus'), position: [-9, 31, -87] })).toContain('not in the middle');
  });

  test('the mirror image of a right process misses the left one of an uneven vertebra', () => {
    const { leftPosition: _, ...mirroredOnly } = landmarkOf('transverse-process-l1');
    expect(findFaults(mirroredOnly)).toContain('off the surface');
  });

  test('name in atlas.json structures that are there', () => {
    const bounds = { min: [0, 0, 0], max: [0, 0, 0] } as const;
    const facts = RECIPES.map((recipe) => ({ recipe, triangles: 0, bounds, fidelity: null }));
    const { landmarks, structures } = describeAtlas(facts, []);
    const ids = structures.map(({ id }) => id);
    expect(landmarks.filter(({ structure }) => !ids.includes(structure))).toEqual([]);
    expect(new Set(landmarks.map(({ id }) => id)).size).toBe(landmarks.length);
    const left = landmarks.find(({ id }) => id === 'posterior-sacral-foramen-s2-left');
    expect(left).toMatchObject({
      structure: 'sacrum',
      position: landmarkOf('posterior-sacral-foramen-s2').leftPosition,
    });
  });
});

describe('a landmark at an end of its bone is farthest along its direction', () => {
  const back: Vec3 = [0, 0, -1];
  const ends: [string, Vec3][] = [
    ...['t12', ...LUMBAR, 's1', 's2'].map((level): [string, Vec3] => [`spinous-process-${level}`, back]),
    ...LUMBAR.map((level): [string, Vec3] => [`transverse-process-${level}`, [-1, 0, 0]]),
    ...LUMBAR.map((level): [string, Vec3] => [`mammillary-process-${level}`, [-0.2, 0.2, -1]]),
    ['rib-11-tip', [-0.5, -0.9, 0.3]],
    ['rib-12-tip', [-0.5, -0.9, 0.3]],
    ['coccyx-tip', [0, -1, 0]],
    ['posterior-superior-iliac-spine', [0.26, -0.28, -0.92]],
    ['posterior-inferior-iliac-spine', [0, -0.8, -0.6]],
    ['anterior-superior-iliac-spine', [0, 0, 1]],
    ['anterior-inferior-iliac-spine', [0, -0.2, 1]],
    ['iliac-crest-apex', [0, 1, 0]],
    ['iliac-tubercle', [-1, 0, 0]],
    ['ischial-tuberosity', back],
    ['ischial-tuberosity-lowest', [0, -1, 0]],
    ['ischial-spine', [1, 0, 0]],
    ['greater-trochanter-lateral', [-1, 0, 0]],
    ['lesser-trochanter', [1, 0, -1]],
    ['lateral-femoral-epicondyle', [-1, 0, 0]],
    ['medial-femoral-epicondyle', [1, 0, 0]],
  ];
  test.each(ends)('%s', (id, along) => {
    const field = assembly.raw(landmarkOf(id).structure);
    expect(isFarthest(field, at(id), along, 8)).toBe(true);
    // The same point 5 mm short of the end.
    expect(isFarthest(field, addScaled(at(id), normalise(along), -5), along, 8)).toBe(false);
  });

  test('the tip of the greater trochanter is its highest point beside the neck', () => {
    const femur = assembly.raw('femur');
    expect(isFarthest(femur, at('greater-trochanter'), [0, 1, 0], 8)).toBe(true);
    expect(isFarthest(femur, at('greater-trochanter-lateral'), [0, 1, 0], 8)).toBe(false);
  });
});

describe('distances that others have measured', () => {
  const within = (mm: number, mean: number, spread: number) => Math.abs(mm - mean) <= spread;
  const measured: [string, string, string, number, number][] = [
    ['WAN20', 'posterior-superior-iliac-spine', 'ischial-tuberosity', 129.6, 11.9],
    ['WAN20', 'posterior-superior-iliac-spine', 'greater-trochanter', 151.3, 14.8],
    ['WAN20', 'ischial-tuberosity', 'greater-trochanter', 73, 10.2],
    // Two parts of one line: the means add, and so do the squares of the deviations.
    ['CURRIN15', 'posterior-superior-iliac-spine', 'ischial-tuberosity-lowest', 166, 14.9],
    ['CURRIN15', 'ischial-tuberosity-lowest', 'greater-trochanter-lateral', 120, 11.3],
    ['UZEL11', 'anterior-superior-iliac-spine', 'pubic-tubercle', 131.1, 10.8],
  ];
  test.each(measured)('%s: %s to %s', (_, from, to, mean, deviation) => {
    expect(within(between(from, to), mean, deviation)).toBe(true);
    // The same with the far end moved on by 30 mm.
    const farther = addScaled(at(to), normalise(subtract(at(to), at(from))), 30);
    expect(within(distanceBetween(at(from), farther), mean, deviation)).toBe(false);
  });

  test('general: from one ASIS to the other it is 230 to 260 mm, which the AIIS are not', () => {
    const span = (id: string) => -2 * at(id)[0];
    expect(within(span('anterior-superior-iliac-spine'), 245, 15)).toBe(true);
    expect(within(span('anterior-inferior-iliac-spine'), 245, 15)).toBe(false);
  });

  test('general: the tops of the crests are level with the spinous process of L4, not with its neighbours', () => {
    const level = (id: string) => within(at(id)[1], at('iliac-crest-apex')[1], 10);
    expect(['l3', 'l4', 'l5'].filter((name) => level(`spinous-process-${name}`))).toEqual(['l4']);
  });

  test('general: the tubercle of the crest is about 5 cm behind the ASIS', () => {
    const behind = (id: string) => within(between('anterior-superior-iliac-spine', id), 50, 10);
    expect(behind('iliac-tubercle')).toBe(true);
    expect(behind('iliac-crest-apex')).toBe(false);
  });

  test('PANJABI92: the spans of the transverse processes, to a tenth', () => {
    const spans = (tips: readonly LandmarkRecipe[]) =>
      tips.map(({ position, leftPosition }) => distanceBetween(position, leftPosition ?? mirrorPoint(position)));
    const near = (mm: readonly number[]) =>
      mm.every((span, i) => within(span / ([71.2, 76.1, 85.7, 79.4, 92.5][i] as number), 1, 0.1));
    const tips = LUMBAR.map((level) => landmarkOf(`transverse-process-${level}`));
    expect(near(spans(tips))).toBe(true);
    expect(near(spans(LUMBAR.map((level) => landmarkOf(`mammillary-process-${level}`))))).toBe(false);
  });
});

describe('a sacral foramen', () => {
  const sacrum = assembly.raw('sacrum');

  /** On how many of eight sides there is bone within 10 mm, straight across the way. */
  function sidesOfBone(place: Vec3, way: Vec3): number {
    const [u, w] = acrossOf(way);
    const meetsBone = (angle: number) => {
      const aside = addScaled(mix([0, 0, 0], u, Math.cos(angle)), w, Math.sin(angle));
      for (let mm = 0; mm <= 10; mm += 0.5) if (sacrum.distance(...addScaled(place, aside, mm)) < 0) return true;
      return false;
    };
    return [0, 1, 2, 3, 4, 5, 6, 7].filter((i) => meetsBone((i * Math.PI) / 4)).length;
  }

  /** A clear straight way with bone all round its middle and no longer all round 8 mm before and behind its ends. */
  function isForamen(front: Vec3, rear: Vec3): boolean {
    const way = normalise(subtract(front, rear));
    const clear = [0, 0.2, 0.4, 0.6, 0.8, 1].every((part) => sacrum.distance(...mix(rear, front, part)) > 0.5);
    const ringed = sidesOfBone(mix(rear, front, 0.5), way) === 8;
    const open = [addScaled(front, way, 8), addScaled(rear, way, -8)].every((end) => sidesOfBone(end, way) < 8);
    return clear && ringed && open;
  }

  test.each(SACRAL)('of %s is a hole from front to back, on both sides', (level) => {
    const front = landmarkOf(`anterior-sacral-foramen-${level}`);
    const rear = landmarkOf(`posterior-sacral-foramen-${level}`);
    const pairs = [
      [front.position, rear.position],
      [front.leftPosition as Vec3, rear.leftPosition as Vec3],
    ] as const;
    for (const [face, back] of pairs) {
      expect(isForamen(face, back)).toBe(true);
      const aside: Vec3 = [Math.sign(face[0]) * 9, 0, 0];
      expect(isForamen(add(face, aside), add(back, aside))).toBe(false);
      // Pushed on to the front both ends lie before the bone.
      expect(isForamen(add(face, [0, -7, 14]), add(back, [0, -7, 14]))).toBe(false);
    }
  });
});

describe('the landmarks of the skin', () => {
  const skin = assembly.raw('skin');

  test('the dimple is the skin nearest to the PSIS', () => {
    const spine = at('posterior-superior-iliac-spine');
    const out = normalise(subtract(at('dimple'), spine));
    const leavesStraight = (place: Vec3) => dot(outward(skin, place), out) > 0.95;
    expect(leavesStraight(at('dimple'))).toBe(true);
    expect(leavesStraight(at('gluteal-fold'))).toBe(false);
  });

  test('the furrow lies behind the tips of L4 and S2', () => {
    const behind = (furrow: string, tip: string) =>
      Math.abs(at(furrow)[1] - at(tip)[1]) < 2 && at(furrow)[2] < at(tip)[2] && between(furrow, tip) < 15;
    expect(behind('midline-furrow-l4', 'spinous-process-l4')).toBe(true);
    expect(behind('midline-furrow-s2', 'spinous-process-s2')).toBe(true);
    expect(behind('midline-furrow-s2', 'spinous-process-s1')).toBe(false);
  });

  test('the gluteal fold is a crease below the sitting bone', () => {
    /** The line from skin 8 mm above to skin 8 mm below runs outside the body. */
    const isCrease = ([x, y, z]: Vec3) => {
      const skinAt = (height: number) => {
        let depth = z - 40;
        while (skin.distance(x, height, depth) > 0.01) depth += Math.max(0.01, skin.distance(x, height, depth) / 2);
        return depth;
      };
      return skin.distance(x, y, (skinAt(y - 8) + skinAt(y + 8)) / 2) > 0.3;
    };
    const fold = at('gluteal-fold');
    expect(isCrease(fold)).toBe(true);
    expect(isCrease([fold[0], fold[1] + 40, fold[2]])).toBe(false);
    expect(fold[1]).toBeLessThan(at('ischial-tuberosity-lowest')[1]);
  });
});
