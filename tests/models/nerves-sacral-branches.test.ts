import { beforeAll, describe, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { LANDMARKS } from '#models/landmarks/index.ts';
import type { NerveCourse } from '#models/nerve-paths/nerve-lines.ts';
import { SACRAL_ARMS } from '#models/nerve-paths/sacral-arms.ts';
import { INFERIOR_CLUNEAL_NERVES_COURSE } from '#models/nerves/sacral-plexus/inferior-cluneal-nerves.ts';
import { INFERIOR_GLUTEAL_NERVE_COURSE } from '#models/nerves/sacral-plexus/inferior-gluteal-nerve.ts';
import { LUMBOSACRAL_TRUNK_COURSE } from '#models/nerves/sacral-plexus/lumbosacral-trunk.ts';
import { MIDDLE_CLUNEAL_NERVES_COURSE } from '#models/nerves/sacral-plexus/middle-cluneal-nerves.ts';
import { NERVE_TO_OBTURATOR_INTERNUS_COURSE } from '#models/nerves/sacral-plexus/nerve-to-obturator-internus.ts';
import { NERVE_TO_PIRIFORMIS_COURSE } from '#models/nerves/sacral-plexus/nerve-to-piriformis.ts';
import { NERVE_TO_QUADRATUS_FEMORIS_COURSE } from '#models/nerves/sacral-plexus/nerve-to-quadratus-femoris.ts';
import { POSTERIOR_FEMORAL_CUTANEOUS_NERVE_COURSE } from '#models/nerves/sacral-plexus/posterior-femoral-cutaneous-nerve.ts';
import { PUDENDAL_NERVE_COURSE } from '#models/nerves/sacral-plexus/pudendal-nerve.ts';
import { COMMON_FIBULAR_START, SCIATIC_COURSE, TIBIAL_START } from '#models/nerves/sacral-plexus/sciatic-nerve.ts';
import { SUPERIOR_GLUTEAL_NERVE_COURSE } from '#models/nerves/sacral-plexus/superior-gluteal-nerve.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { type Assembly, createAssembly } from '#src/compiler/commands/assembly.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { distanceBetween, mix } from '#src/compiler/math/vec3.ts';
import { denseLine, lies, movedLine } from '#tests/support/nerve-courses.ts';

type Line = readonly Vec3[];

let assembly: Assembly;
beforeAll(async () => {
  assembly = createAssembly(RECIPES, await loadShapes(RECIPES));
});
const shape = (id: string): Field => assembly.raw(id);
const inside = (id: string, point: Vec3) => shape(id).distance(...point);
const mark = (id: string): Vec3 => LANDMARKS.find((landmark) => landmark.id === id)?.position ?? [Number.NaN, 0, 0];

const lines = (course: NerveCourse): Line[] => course.branches.map(denseLine);
const moved = (all: readonly Line[], by: Vec3): Line[] => all.map((line) => movedLine(line, by));
const endOf = (line: Line): Vec3 => line[line.length - 1] as Vec3;
const nearest = (line: Line, to: Vec3): Vec3 =>
  line.reduce((best, point) => (distanceBetween(point, to) < distanceBetween(best, to) ? point : best));
const SCIATIC = denseLine(SCIATIC_COURSE.map(({ point }) => point));
const atHeight = (line: Line, y: number): Vec3 => nearest(line, [(line[0] as Vec3)[0], y, (line[0] as Vec3)[2]]);

/** A nerve that must come out below the piriformis, and never lies behind it above that. */
function leavesBelow(line: Line): string[] {
  const piriformis = shape('piriformis');
  const found: string[] = [];
  if (line.some((point) => lies(piriformis, 'down', point, 40))) found.push('above the piriformis');
  if (!line.some((point) => lies(piriformis, 'up', point, 15))) found.push('not close below the piriformis');
  return found;
}

describe('every nerve begins on what it comes from', () => {
  const first = (course: NerveCourse, branch = 0): Vec3 => denseLine(course.branches[branch] ?? [])[0] as Vec3;
  const BEGINNINGS: readonly (readonly [nerve: string, from: string, point: Vec3])[] = [
    ['lumbosacral-trunk', 'root-l4', first(LUMBOSACRAL_TRUNK_COURSE)],
    ['lumbosacral-trunk', 'root-l5', first(LUMBOSACRAL_TRUNK_COURSE, 1)],
    ['lumbosacral-trunk', 'sciatic-nerve', endOf(denseLine(LUMBOSACRAL_TRUNK_COURSE.branches[1] ?? []))],
    ...(['s1', 's2', 's3'] as const).map((id): [string, string, Vec3] => [
      'sciatic-nerve',
      `root-${id}`,
      denseLine(SACRAL_ARMS[id])[0] as Vec3,
    ]),
    ['tibial-nerve', 'sciatic-nerve', [TIBIAL_START[0], TIBIAL_START[1], TIBIAL_START[2]]],
    [
      'common-fibular-nerve',
      'sciatic-nerve',
      [COMMON_FIBULAR_START[0], COMMON_FIBULAR_START[1], COMMON_FIBULAR_START[2]],
    ],
    ['superior-gluteal-nerve', 'sciatic-nerve', first(SUPERIOR_GLUTEAL_NERVE_COURSE)],
    ['inferior-gluteal-nerve', 'sciatic-nerve', first(INFERIOR_GLUTEAL_NERVE_COURSE)],
    ['posterior-femoral-cutaneous-nerve', 'sciatic-nerve', first(POSTERIOR_FEMORAL_CUTANEOUS_NERVE_COURSE)],
    ['pudendal-nerve', 'sciatic-nerve', first(PUDENDAL_NERVE_COURSE)],
    ['pudendal-nerve', 'root-s3', first(PUDENDAL_NERVE_COURSE, 1)],
    ['pudendal-nerve', 'root-s4', first(PUDENDAL_NERVE_COURSE, 2)],
    ['nerve-to-piriformis', 'sciatic-nerve', first(NERVE_TO_PIRIFORMIS_COURSE)],
    ['nerve-to-obturator-internus', 'sciatic-nerve', first(NERVE_TO_OBTURATOR_INTERNUS_COURSE)],
    ['nerve-to-quadratus-femoris', 'sciatic-nerve', first(NERVE_TO_QUADRATUS_FEMORIS_COURSE)],
    ...[0, 1, 2].map((branch): [string, string, Vec3] => [
      'inferior-cluneal-nerves',
      'posterior-femoral-cutaneous-nerve',
      first(INFERIOR_CLUNEAL_NERVES_COURSE, branch),
    ]),
    ...[0, 1, 2].map((branch): [string, string, Vec3] => [
      'middle-cluneal-nerves',
      `root-s${branch + 1}`,
      first(MIDDLE_CLUNEAL_NERVES_COURSE, branch),
    ]),
  ];
  const apart = (nerve: string, from: string, point: Vec3) => Math.max(inside(nerve, point), inside(from, point), 0);
  test.each(BEGINNINGS)('%s on %s', (nerve, from, point) => {
    expect(apart(nerve, from, point)).toBeLessThan(0.5);
    const [[away]] = moved([[point]], [0, 0, -9]) as [[Vec3]];
    expect(apart(nerve, from, away)).toBeGreaterThan(0.5);
  });
});

describe('the superior gluteal nerve', () => {
  /** SGN23: medians at the notch. The tuberosity is its lowest point, as in CURRIN15. */
  const AT_NOTCH_MM = {
    'posterior-superior-iliac-spine': 76,
    'anterior-superior-iliac-spine': 109,
    'greater-trochanter': 75,
    'ischial-tuberosity-lowest': 108,
  };
  const faults = ([trunk, upper]: readonly Line[]): string[] => {
    const [medius, minimus] = [shape('gluteus-medius'), shape('gluteus-minimus')];
    const found: string[] = [];
    const out = (trunk as Line).filter(([x]) => x < -56 && x > -68);
    if (!out.some((point) => lies(shape('piriformis'), 'down', point, 5))) found.push('not above the piriformis');
    if (out.some((point) => lies(shape('piriformis'), 'up', point))) found.push('below the piriformis');
    const notch = out[0] as Vec3;
    for (const [id, mm] of Object.entries(AT_NOTCH_MM))
      if (Math.abs(distanceBetween(notch, mark(id)) - mm) > 12) found.push(`far from ${id}`);
    const between = [...(trunk as Line), ...(upper as Line)].filter(([x, , z]) => x < -76 && z < 8);
    if (!between.every((point) => medius.distance(...point) < 3 && minimus.distance(...point) < 3))
      found.push('not between medius and minimus');
    if (inside('tensor-fasciae-latae', endOf(trunk as Line)) > 0.5) found.push('does not reach the tensor');
    const aboveTip =
      atHeight(
        (trunk as Line).filter(([x]) => x < -118),
        -100,
      )[1] - mark('greater-trochanter')[1];
    if (aboveTip < 40 || aboveTip > 83) found.push('too near to or too far from the trochanter');
    return found;
  };
  const NERVE = lines(SUPERIOR_GLUTEAL_NERVE_COURSE);
  test('goes out above the piriformis and forward between the muscles', () => expect(faults(NERVE)).toEqual([]));
  test.each([
    ['25 mm lower', [0, -25, 0]],
    ['on the medius', [-12, 0, 0]],
    ['15 mm back', [0, 0, -15]],
  ] as const)('%s it is rejected', (_, by) => expect(faults(moved(NERVE, by))).not.toEqual([]));
});

describe('the inferior gluteal nerve', () => {
  const faults = ([trunk, ...branches]: readonly Line[]): string[] => {
    const found = leavesBelow(trunk as Line);
    const exit = nearest(trunk as Line, [-34, 21, -52]);
    if (exit[0] < nearest(SCIATIC, exit)[0]) found.push('lateral to the sciatic nerve');
    if (branches.length < 3 || branches.length > 4) found.push('not 3 to 4 branches');
    for (const branch of branches) {
      const depth = -inside('gluteus-maximus', endOf(branch));
      if (depth < 0 || depth > 6) found.push('a branch does not end in the deep face of the gluteus maximus');
      if (!branch.slice(0, 12).every((point) => lies(shape('gluteus-maximus'), 'back', point)))
        found.push('a branch does not come from in front');
    }
    return found;
  };
  const NERVE = lines(INFERIOR_GLUTEAL_NERVE_COURSE);
  test('goes below the piriformis into the gluteus maximus', () => expect(faults(NERVE)).toEqual([]));
  test.each([
    ['25 mm higher', [0, 25, 0]],
    ['15 mm forward', [0, 0, 15]],
    ['20 mm lateral', [-20, 0, 0]],
  ] as const)('%s it is rejected', (_, by) => expect(faults(moved(NERVE, by))).not.toEqual([]));
});

describe('the pudendal nerve', () => {
  /** LIU20 and CAMB-PUD: 15 to 16 mm from the spine. */
  const faults = ([, , trunk]: readonly Line[]): string[] => {
    const spine = mark('ischial-spine');
    const found = leavesBelow(trunk as Line);
    const past = nearest(trunk as Line, spine);
    if (distanceBetween(past, spine) > 16) found.push('far from the ischial spine');
    if (past[2] > spine[2] - 3) found.push('not behind the ischial spine');
    const canal = (trunk as Line).filter(([, y, z]) => y < -12 && z < -6);
    if (canal.length === 0) found.push('does not come back in');
    if (!canal.every((point) => inside('obturator-internus', point) < 5))
      found.push('not along the obturator internus');
    if (!canal.every((point) => lies(shape('obturator-internus'), 'lateral', point, 12)))
      found.push('outside the pelvis');
    return found;
  };
  const NERVE = lines(PUDENDAL_NERVE_COURSE);
  test('winds behind the ischial spine and back in', () => expect(faults(NERVE)).toEqual([]));
  test.each([
    ['20 mm lateral', [-20, 0, 0]],
    ['in front of the spine', [0, 0, 20]],
    ['30 mm higher', [0, 30, 0]],
  ] as const)('%s it is rejected', (_, by) => expect(faults(moved(NERVE, by))).not.toEqual([]));
});

/** Seen from behind: from the tuberosity to midway between the epicondyles of the femur. */
function midlineOfThigh(y: number): number {
  const [top, lateral, medial] = [
    mark('ischial-tuberosity'),
    mark('lateral-femoral-epicondyle'),
    mark('medial-femoral-epicondyle'),
  ];
  const knee = mix(lateral, medial, 0.5);
  return mix(top, knee, (y - top[1]) / (knee[1] - top[1]))[0];
}

describe('the posterior femoral cutaneous nerve', () => {
  const HAMSTRINGS = ['biceps-femoris-long-head', 'semitendinosus'];
  const faults = ([line]: readonly Line[]): string[] => {
    const nerve = line as Line;
    const found = leavesBelow(nerve.filter(([, y]) => y > -20));
    const exit = nearest(nerve, [-37, 20, -50]);
    if (exit[0] < nearest(SCIATIC, exit)[0]) found.push('lateral to the sciatic nerve');
    const thigh = nerve.filter(([, y]) => y < -110 && y > -340);
    if (thigh.some((point) => HAMSTRINGS.some((id) => lies(shape(id), 'back', point)))) found.push('under a hamstring');
    if (thigh.some(([x, y]) => Math.abs(x - midlineOfThigh(y)) > 8)) found.push('not in the midline');
    const under = thigh.map((point) => -inside('skin', point));
    if (Math.min(...under) < 4 || Math.max(...under) > 20) found.push('not close under the skin');
    return found;
  };
  const NERVE = lines(POSTERIOR_FEMORAL_CUTANEOUS_NERVE_COURSE);
  test('runs medial to the sciatic nerve, then down the midline under the fascia', () =>
    expect(faults(NERVE)).toEqual([]));
  test.each([
    ['25 mm lateral', [-25, 0, 0]],
    ['under the hamstrings', [0, 0, 35]],
    ['30 mm higher', [0, 30, 0]],
  ] as const)('%s it is rejected', (_, by) => expect(faults(moved(NERVE, by))).not.toEqual([]));
});

describe('the nerves to the short rotators', () => {
  const faults = (piriformis: Line, obturator: Line, quadratus: Line): string[] => {
    const found: string[] = [];
    const [start] = piriformis as [Vec3];
    if (!lies(shape('piriformis'), 'back', start, 15)) found.push('piriformis: not from in front');
    if (inside('piriformis', endOf(piriformis)) > -0.5) found.push('piriformis: does not end in it');
    found.push(...leavesBelow(obturator), ...leavesBelow(quadratus));
    const spine = mark('ischial-spine');
    const over = nearest(obturator, spine);
    const pudendal = nearest(denseLine(PUDENDAL_NERVE_COURSE.branches[2] ?? []), spine);
    if (distanceBetween(over, spine) > 10) found.push('obturator internus: not over the ischial spine');
    if (distanceBetween(over, spine) > distanceBetween(pudendal, spine)) found.push('not lateral to the pudendal');
    if (inside('obturator-internus', endOf(obturator)) > -0.5) found.push('obturator internus: does not end in it');
    const passing = quadratus.filter(([, y]) => y < 12 && y > -8);
    if (!passing.every((point) => lies(shape('sciatic-nerve'), 'back', point)))
      found.push('quadratus femoris: not in front of the sciatic nerve');
    if (inside('quadratus-femoris', endOf(quadratus)) > -0.5) found.push('quadratus femoris: does not end in it');
    return found;
  };
  const [P, O, Q] = [
    denseLine(NERVE_TO_PIRIFORMIS_COURSE.branches[0] ?? []),
    denseLine(NERVE_TO_OBTURATOR_INTERNUS_COURSE.branches[0] ?? []),
    denseLine(NERVE_TO_QUADRATUS_FEMORIS_COURSE.branches[0] ?? []),
  ];
  const back = (line: Line) => movedLine(line, [0, 0, -15]);
  test('end in their muscles by the right way', () => expect(faults(P, O, Q)).toEqual([]));
  test('15 mm further back each is rejected', () => {
    expect(faults(back(P), O, Q)).not.toEqual([]);
    expect(faults(P, back(O), Q)).not.toEqual([]);
    expect(faults(P, O, back(Q))).not.toEqual([]);
  });
});

describe('the cluneal nerves', () => {
  const maximus = () => shape('gluteus-maximus');
  const underSkin = (point: Vec3) => {
    const depth = -inside('skin', point);
    return depth > 2 && depth < 15;
  };
  const inferiorFaults = (all: readonly Line[]): string[] =>
    all.flatMap((line) => {
      const end = endOf(line);
      const found: string[] = [];
      const lowest = line.reduce((least, point) => (point[1] < least[1] ? point : least));
      if (lies(maximus(), 'back', lowest) || lies(maximus(), 'front', lowest)) found.push('not below the muscle');
      if (!lies(maximus(), 'front', end) || lies(maximus(), 'back', end)) found.push('does not end behind the muscle');
      if (!underSkin(end)) found.push('does not end under the skin');
      if (end[1] - lowest[1] < 25) found.push('does not curl up');
      return found;
    });
  const middleFaults = (all: readonly Line[]): string[] =>
    all.flatMap((line, i) => {
      const foramen = mark(`posterior-sacral-foramen-s${i + 1}`);
      const end = endOf(line);
      const found: string[] = [];
      if (distanceBetween(nearest(line, foramen), foramen) > 6) found.push(`S${i + 1}: not through its foramen`);
      if (!lies(maximus(), 'front', end) || lies(maximus(), 'back', end)) found.push(`S${i + 1}: not on the buttock`);
      if (!underSkin(end)) found.push(`S${i + 1}: does not end under the skin`);
      if (line.some((point, at) => at > 0 && point[0] > (line[at - 1] as Vec3)[0] + 1.5)) found.push('turns back');
      return found;
    });
  const [INFERIOR, MIDDLE] = [lines(INFERIOR_CLUNEAL_NERVES_COURSE), lines(MIDDLE_CLUNEAL_NERVES_COURSE)];
  test('the inferior ones curl round the lower edge of the gluteus maximus', () =>
    expect(inferiorFaults(INFERIOR)).toEqual([]));
  test('the middle ones come from the posterior foramina to the medial buttock', () =>
    expect(middleFaults(MIDDLE)).toEqual([]));
  test('20 mm higher or lower they are rejected', () => {
    expect(inferiorFaults(moved(INFERIOR, [0, 20, 0]))).not.toEqual([]);
    expect(middleFaults(moved(MIDDLE, [0, -20, 0]))).not.toEqual([]);
  });
});
