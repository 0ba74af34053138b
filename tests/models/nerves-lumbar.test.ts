import { beforeAll, describe, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { positionOf } from '#models/landmarks/position-of.ts';
import { bonesBesideNerves, type NerveCourse, nerveLines } from '#models/nerve-paths/nerve-lines.ts';
import { ROOTS, type RootId } from '#models/nerve-paths/roots.ts';
import { femoralNerveCourse } from '#models/nerves/femoral-nerve.ts';
import { genitofemoralNerveCourse } from '#models/nerves/genitofemoral-nerve.ts';
import { iliohypogastricNerveCourse } from '#models/nerves/iliohypogastric-nerve.ts';
import { ilioinguinalNerveCourse } from '#models/nerves/ilioinguinal-nerve.ts';
import { lateralFemoralCutaneousNerveCourse } from '#models/nerves/lateral-femoral-cutaneous-nerve.ts';
import { lumbarMedialBranchesCourse } from '#models/nerves/lumbar-medial-branches.ts';
import { obturatorNerveCourse } from '#models/nerves/obturator-nerve.ts';
import { superiorClunealNervesCourse } from '#models/nerves/superior-cluneal-nerves.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { type Assembly, createAssembly } from '#src/compiler/commands/assembly.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { moved } from '#src/compiler/field/moved.ts';
import { tube } from '#src/compiler/field/tube.ts';
import { add, addScaled, distanceBetween, dot, length, mix, subtract } from '#src/compiler/math/vec3.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { type Line, leastRoom, lengthOf, pointWithLeast, shifted } from '#tests/support/nerve-courses.ts';

const ROOT_IDS = Object.keys(ROOTS) as RootId[];
const COURSES: Readonly<Record<string, NerveCourse>> = {
  ...Object.fromEntries(ROOT_IDS.map((id) => [`root-${id}`, { branches: [ROOTS[id]] }])),
  'femoral-nerve': femoralNerveCourse,
  'obturator-nerve': obturatorNerveCourse,
  'lateral-femoral-cutaneous-nerve': lateralFemoralCutaneousNerveCourse,
  'genitofemoral-nerve': genitofemoralNerveCourse,
  'iliohypogastric-nerve': iliohypogastricNerveCourse,
  'ilioinguinal-nerve': ilioinguinalNerveCourse,
  'superior-cluneal-nerves': superiorClunealNervesCourse,
  'lumbar-medial-branches': lumbarMedialBranchesCourse,
};
const IDS = Object.keys(COURSES);

let assembly: Assembly;
let bones: Field[];
const lines = new Map<string, Line[]>();

beforeAll(async () => {
  assembly = createAssembly(RECIPES, await loadShapes(RECIPES));
  const context = { field: assembly.raw };
  bones = bonesBesideNerves(context);
  for (const [id, course] of Object.entries(COURSES)) lines.set(id, nerveLines(course, context));
});

function linesOf(id: string): Line[] {
  const found = lines.get(id);
  if (!found) throw new Error(`no lines of ${id}`);
  return found;
}

/** The first, longest line of a nerve. */
function trunkOf(id: string): Line {
  return linesOf(id)[0] as Line;
}

function shiftedTrunk(id: string, by: Vec3): Line {
  return shifted([trunkOf(id)], by)[0] as Line;
}

describe('no nerve goes through bone, on either side', () => {
  /** The compiler carves what lies deeper than 0.45 mm. */
  const ALLOWED_MM = -0.3;

  test.each(IDS)('%s', (id) => {
    expect(leastRoom(linesOf(id), bones)).toBeGreaterThan(ALLOWED_MM);
  });

  const inwards: readonly [id: string, by: Vec3][] = [
    ['femoral-nerve', [0, 0, -20]],
    ['obturator-nerve', [-8, 0, 0]],
    ['superior-cluneal-nerves', [0, -8, 8]],
    ['root-l4', [0, 6, 0]],
    ['root-s1', [0, 6, 0]],
    ['lumbar-medial-branches', [5, 0, 0]],
  ];
  test.each(inwards)('%s moved towards bone is caught', (id, by) => {
    expect(leastRoom(shifted(linesOf(id), by), bones)).toBeLessThan(ALLOWED_MM);
  });
});

describe('nothing floats', () => {
  const APART_MM = 0.5;
  /** How far the loosest branch begins from the roots and the other branches. */
  const loosest = (branches: readonly Line[], hosts: readonly Line[]): number => {
    const solid = hosts.map((line) => tube(line, { stepsPerSpan: 1 }));
    const gaps = branches.map((branch, i) => {
      const others = branches.filter((_, j) => j !== i).map((line) => tube(line, { stepsPerSpan: 1 }));
      const [start] = branch;
      if (!start) return Number.POSITIVE_INFINITY;
      return Math.min(...[...solid, ...others].map(({ distance }) => distance(...start.point)));
    });
    return Math.max(...gaps);
  };
  const roots = () => ROOT_IDS.flatMap((id) => linesOf(`root-${id}`));

  test.each(IDS.filter((id) => !id.startsWith('root-')))('%s begins on roots, its branches on each other', (id) => {
    expect(loosest(linesOf(id), roots())).toBeLessThan(APART_MM);
  });

  test('the same nerve 10 mm away floats', () => {
    expect(loosest(shifted(linesOf('femoral-nerve'), [0, 0, 10]), roots())).toBeGreaterThan(APART_MM);
  });

  test.each(ROOT_IDS)('root %s begins in the dural sac', (id) => {
    const [start] = trunkOf(`root-${id}`);
    const { distance } = assembly.raw('dural-sac');
    expect(start && distance(...start.point)).toBeLessThan(APART_MM);
    expect(start && distance(...add(start.point, [-20, 0, 0]))).toBeGreaterThan(APART_MM);
  });
});

describe('a lumbar root leaves under the pedicle of its own vertebra', () => {
  /** Midway through the pedicles, side to side. */
  const PEDICLE_X = -15;
  /** Of the point of a line there: the first vertebra straight above, and the first below. */
  const between = (line: Line) => {
    const { point } = pointWithLeast(line, ([x]) => Math.abs(x - PEDICLE_X));
    const first = (way: 1 | -1) => {
      for (let mm = 0; mm < 30; mm += 0.5)
        for (const id of ['t12', 'l1', 'l2', 'l3', 'l4', 'l5', 'sacrum'])
          if (assembly.raw(id).distance(point[0], point[1] + way * mm, point[2]) < 0) return { id, mm };
      return null;
    };
    return { above: first(1), below: first(-1) };
  };

  test.each([
    ['l1', 'l2'],
    ['l2', 'l3'],
    ['l3', 'l4'],
    ['l4', 'l5'],
    ['l5', 'sacrum'],
  ] as const)('%s, above %s', (own, next) => {
    const { above, below } = between(trunkOf(`root-${own}`));
    expect([above?.id, below?.id]).toEqual([own, next]);
    expect(above?.mm).toBeLessThan(12);
  });

  test('a level higher it is another vertebra', () => {
    const { above } = between(shiftedTrunk('root-l3', [0, 34, -2]));
    expect(above?.id).not.toBe('l3');
  });
});

describe('a sacral root leaves by its anterior foramen', () => {
  /** The foramina are some 10 mm wide, and a root runs where those of both sides overlap when mirrored. */
  const OFF_MM = 6;
  const farthest = (line: Line, level: string): number => {
    const middle = positionOf(`anterior-sacral-foramen-${level}`);
    return distanceBetween(pointWithLeast(line, (point) => distanceBetween(point, middle)).point, middle);
  };

  test.each(['s1', 's2', 's3', 's4'])('%s', (level) => {
    expect(farthest(trunkOf(`root-${level}`), level)).toBeLessThan(OFF_MM);
    expect(farthest(shiftedTrunk(`root-${level}`, [0, 14, 0]), level)).toBeGreaterThan(OFF_MM);
  });
});

describe('the dural sac', () => {
  const roomOf = (sac: Field): number => {
    const { positions } = polygonise(sac, { cellMm: 1.5 });
    const around = ['t12', 'l1', 'l2', 'l3', 'l4', 'l5', 'sacrum', 'disc-l3-l4', 'disc-l4-l5', 'disc-l5-s1'].map(
      assembly.raw,
    );
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < positions.length; i += 3)
      for (const { distance } of around)
        least = Math.min(least, distance(positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0));
    return least;
  };
  const aside = (by: Vec3) => moved(assembly.raw('dural-sac'), { rotation: [0, 0, 0, 1], shiftMm: by });

  test('lies within the canal; moved aside or forwards it would not', () => {
    expect(roomOf(assembly.raw('dural-sac'))).toBeGreaterThan(-0.3);
    expect(roomOf(aside([7, 0, 0]))).toBeLessThan(-0.3);
    expect(roomOf(aside([0, 0, 5]))).toBeLessThan(-0.3);
  });

  /** Along the sacrum, from the foramina of S1, 0, to those of S2, 1: the second sacral vertebra. */
  const levelAt = (point: Vec3): number => {
    const from = positionOf('anterior-sacral-foramen-s1');
    const way = subtract(positionOf('anterior-sacral-foramen-s2'), from);
    return dot(subtract(point, from), way) / dot(way, way);
  };
  const tipOf = (sac: Field): Vec3 => {
    const { positions } = polygonise(sac, { cellMm: 1.5 });
    let tip: Vec3 = [0, Number.POSITIVE_INFINITY, 0];
    for (let i = 0; i < positions.length; i += 3)
      if ((positions[i + 1] ?? 0) < tip[1]) tip = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0];
    return tip;
  };

  test('ends at the second sacral vertebra; lower or higher would be another', () => {
    expect(levelAt(tipOf(assembly.raw('dural-sac')))).toBeGreaterThan(0);
    expect(levelAt(tipOf(assembly.raw('dural-sac')))).toBeLessThan(1);
    expect(levelAt(tipOf(aside([0, -20, -14])))).toBeGreaterThan(1);
    expect(levelAt(tipOf(aside([0, 20, 16])))).toBeLessThan(0);
  });

  test('is 13 to 17 mm wide behind L1', () => {
    const { distance } = assembly.raw('dural-sac');
    let widthMm = 0;
    for (let x = -20; x < 20; x += 0.25) if (distance(x, 240, -25.5) < 0) widthMm += 0.25;
    expect(widthMm).toBeGreaterThan(13);
    expect(widthMm).toBeLessThan(17);
  });
});

describe('the groin', () => {
  const ASIS = () => positionOf('anterior-superior-iliac-spine');
  /** Where a line passes the inguinal ligament: how far along it from the spine, and how far behind it, mm. */
  const passage = (line: Line) => {
    const chord = subtract(positionOf('pubic-tubercle'), ASIS());
    const unit = addScaled([0, 0, 0], chord, 1 / length(chord));
    const onChord = (point: Vec3) => addScaled(ASIS(), unit, dot(subtract(point, ASIS()), unit));
    const upper = line.filter(({ point }) => point[1] < 100 && point[1] > -12);
    const { point } = pointWithLeast(upper, (p) => {
      const foot = onChord(p);
      return Math.hypot(p[0] - foot[0], p[1] - foot[1]);
    });
    return { alongMm: dot(subtract(point, ASIS()), unit), behindMm: onChord(point)[2] - point[2], point };
  };

  test('the lateral femoral cutaneous nerve passes behind the ligament 10 to 46 mm from the spine', () => {
    const { alongMm, behindMm } = passage(trunkOf('lateral-femoral-cutaneous-nerve'));
    expect(alongMm).toBeGreaterThan(10);
    expect(alongMm).toBeLessThan(29.5);
    expect(behindMm).toBeGreaterThan(2);
    expect(passage(shiftedTrunk('lateral-femoral-cutaneous-nerve', [20, -15, 0])).alongMm).toBeGreaterThan(29.5);
    expect(passage(shiftedTrunk('lateral-femoral-cutaneous-nerve', [0, 0, 15])).behindMm).toBeLessThan(2);
  });

  /** The artery lies midway between the spine and the symphysis: 5 to 20 mm lateral of that is the nerve's place. */
  const lateralOfArtery = (line: Line): number => {
    const artery = mix(ASIS(), positionOf('pubic-symphysis-centre'), 0.5);
    const { point } = pointWithLeast(line, ([, y]) => Math.abs(y - artery[1]));
    return artery[0] - point[0];
  };

  test('the femoral nerve passes behind the ligament, lateral of the artery', () => {
    expect(passage(trunkOf('femoral-nerve')).behindMm).toBeGreaterThan(6);
    expect(lateralOfArtery(trunkOf('femoral-nerve'))).toBeGreaterThan(5);
    expect(lateralOfArtery(trunkOf('femoral-nerve'))).toBeLessThan(20);
    expect(passage(shiftedTrunk('femoral-nerve', [0, 0, 20])).behindMm).toBeLessThan(6);
    expect(lateralOfArtery(shiftedTrunk('femoral-nerve', [20, 0, 0]))).toBeLessThan(5);
  });

  test('the ilioinguinal nerve ends within 20 mm of the pubic tubercle, the iliohypogastric above the pubis', () => {
    const endGap = (line: Line) => distanceBetween((line.at(-1) as Line[number]).point, positionOf('pubic-tubercle'));
    expect(endGap(trunkOf('ilioinguinal-nerve'))).toBeLessThan(20);
    expect(endGap(shiftedTrunk('ilioinguinal-nerve', [0, 30, 0]))).toBeGreaterThan(20);
    expect((trunkOf('iliohypogastric-nerve').at(-1) as Line[number]).point[1]).toBeGreaterThan(10);
  });
});

describe('the psoas', () => {
  const depthAt = (line: Line, y: number): number => {
    const { point } = pointWithLeast(line, (p) => Math.abs(p[1] - y));
    return -assembly.raw('psoas-major').distance(...point);
  };

  test.each(['femoral-nerve', 'obturator-nerve'])('holds the %s while it forms', (id) => {
    for (const y of [145, 130, 115]) expect(depthAt(trunkOf(id), y)).toBeGreaterThan(2);
    expect(depthAt(shiftedTrunk(id, [-30, 0, 0]), 130)).toBeLessThan(0);
  });

  test('lets the femoral nerve out laterally, beside iliacus, and the obturator nerve medially', () => {
    const xAt = (id: string, y: number) => pointWithLeast(trunkOf(id), (p) => Math.abs(p[1] - y)).point;
    const { distance } = assembly.raw('iliacus');
    for (const y of [75, 60, 45]) {
      expect(depthAt(trunkOf('femoral-nerve'), y)).toBeLessThan(0);
      expect(depthAt(trunkOf('femoral-nerve'), y)).toBeGreaterThan(-6);
      expect(distance(...xAt('femoral-nerve', y))).toBeLessThan(6);
    }
    expect(depthAt(trunkOf('obturator-nerve'), 80)).toBeLessThan(0);
    expect(xAt('obturator-nerve', 80)[0]).toBeGreaterThan(xAt('femoral-nerve', 80)[0] + 20);
    expect(distance(...(shiftedTrunk('femoral-nerve', [25, 0, 0]).at(100) as Line[number]).point)).toBeGreaterThan(6);
  });

  test('is pierced by the genitofemoral nerve, which then lies on its front', () => {
    expect(depthAt(trunkOf('genitofemoral-nerve'), 180)).toBeGreaterThan(2);
    for (const y of [145, 120, 100]) {
      expect(depthAt(trunkOf('genitofemoral-nerve'), y)).toBeLessThan(0);
      expect(depthAt(trunkOf('genitofemoral-nerve'), y)).toBeGreaterThan(-5);
    }
    expect(depthAt(shiftedTrunk('genitofemoral-nerve', [0, 0, 10]), 120)).toBeLessThan(-5);
  });
});

describe('the obturator nerve goes through the obturator foramen', () => {
  /** Square to the foramen where its upper corner, the canal, is. */
  const ACROSS: Vec3 = [0.56, 0.61, -0.56];
  const SPOKES = 24;
  /** The most spokes of a wheel about any point of the line that end on the hip bone: all of them within the ring of bone. */
  const mostSpokes = (line: Line): number => {
    const { distance } = assembly.raw('hip-bone');
    const u: Vec3 = [0.735, -0.676, 0];
    const v: Vec3 = [0.377, 0.41, 0.83];
    expect(Math.abs(dot(u, ACROSS)) + Math.abs(dot(v, ACROSS))).toBeLessThan(0.02);
    const hits = (from: Vec3, turnRad: number): boolean => {
      for (let mm = 0; mm < 70; mm += 0.5) {
        const out = addScaled(addScaled(from, u, mm * Math.cos(turnRad)), v, mm * Math.sin(turnRad));
        if (distance(...out) < 0) return true;
      }
      return false;
    };
    const counts = line
      .filter(({ point }) => Math.abs(point[1]) < 30)
      .map(({ point }) => Array.from({ length: SPOKES }, (_, i) => hits(point, (2 * Math.PI * i) / SPOKES)));
    return Math.max(...counts.map((spokes) => spokes.filter(Boolean).length));
  };

  test('bone all round it; not so 30 mm farther up or in', () => {
    expect(mostSpokes(trunkOf('obturator-nerve'))).toBe(SPOKES);
    expect(mostSpokes(shiftedTrunk('obturator-nerve', [10, 20, 10]))).toBeLessThan(SPOKES);
  });
});

describe('the medial superior cluneal nerve crosses the crest where IWAN19 found it', () => {
  const crossing = (line: Line) => {
    const hip = assembly.raw('hip-bone');
    const { point, radiusMm } = pointWithLeast(
      line.filter(({ point: [, y] }) => y > 124),
      (p) => hip.distance(...p),
    );
    const psisMm = distanceBetween(point, positionOf('posterior-superior-iliac-spine'));
    return { midlineMm: -point[0], psisMm, liesOnBone: hip.distance(...point) - radiusMm < 1.5 };
  };
  const isAsFound = ({ midlineMm, psisMm, liesOnBone }: ReturnType<typeof crossing>): boolean =>
    liesOnBone && Math.abs(midlineMm - 65) <= 8 && Math.abs(psisMm - 45) <= 11;

  test('65 ± 8 mm from the midline, 45 ± 11 mm from the spine', () => {
    expect(isAsFound(crossing(trunkOf('superior-cluneal-nerves')))).toBe(true);
    expect(isAsFound(crossing(shiftedTrunk('superior-cluneal-nerves', [-12, 8, 8])))).toBe(false);
  });

  test('all branches end under the skin, not beyond it', () => {
    const { distance } = assembly.raw('skin');
    const shallowest = (all: readonly Line[]) =>
      Math.max(...all.flatMap((line) => line.map(({ point, radiusMm }) => distance(...point) + radiusMm)));
    for (const id of IDS) expect(shallowest(linesOf(id))).toBeLessThan(-0.2);
    expect(shallowest(shifted(linesOf('superior-cluneal-nerves'), [0, 0, -15]))).toBeGreaterThan(0);
  });
});

describe('each medial branch rounds the neck of the joint process below', () => {
  const LEVELS = ['l2', 'l3', 'l4', 'l5'] as const;
  /** Nearest to the vertebra, outside and in front of its mammillary process. */
  const roundsNeck = (line: Line, level: (typeof LEVELS)[number]): boolean => {
    const knob = positionOf(`mammillary-process-${level}`);
    const bone = assembly.raw(level);
    return line.some(
      ({ point, radiusMm }) =>
        bone.distance(...point) - radiusMm < 2.5 &&
        point[0] < knob[0] &&
        point[2] > knob[2] &&
        distanceBetween(point, knob) < 14,
    );
  };

  test.each(LEVELS.map((level, i) => [level, i] as const))('of %s', (level, i) => {
    const branch = linesOf('lumbar-medial-branches')[i] as Line;
    expect(roundsNeck(branch, level)).toBe(true);
    expect(roundsNeck(shifted([branch], [-8, 8, 0])[0] as Line, level)).toBe(false);
  });
});

describe('sizes are sane', () => {
  const faultsOf = (id: string, all: readonly Line[]): string[] =>
    all.flatMap((line) => {
      const mm = lengthOf(line);
      const [first, last] = [line[0], line.at(-1)] as [Line[number], Line[number]];
      const thickest = Math.max(...line.map(({ radiusMm }) => radiusMm));
      const longest = id.startsWith('root-') ? 90 : 420;
      return [
        ...(mm < 8 || mm > longest ? [`${id}: ${mm.toFixed(0)} mm long`] : []),
        ...(thickest > 3.5 ? [`${id}: ${thickest} mm thick`] : []),
        ...(!id.startsWith('root-') && last.radiusMm > thickest ? [`${id}: does not taper`] : []),
        ...(!id.startsWith('root-') && mm > 250 && last.radiusMm > first.radiusMm + 0.2 ? [`${id}: grows`] : []),
      ];
    });

  test.each(IDS)('%s', (id) => {
    expect(faultsOf(id, linesOf(id))).toEqual([]);
  });

  test('a nerve that thickens, or runs on, is caught', () => {
    const thick = trunkOf('femoral-nerve').map(({ point }, i) => ({ point, radiusMm: 1 + i / 50 }));
    expect(faultsOf('femoral-nerve', [thick]).length).toBeGreaterThan(0);
    expect(faultsOf('root-l1', [trunkOf('femoral-nerve')]).length).toBeGreaterThan(0);
  });
});
