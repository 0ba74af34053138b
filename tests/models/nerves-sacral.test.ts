import { beforeAll, describe, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { LANDMARKS } from '#models/landmarks/index.ts';
import { SACRAL_ARMS } from '#models/nerve-paths/sacral-arms.ts';
import { COMMON_FIBULAR_NERVE_COURSE } from '#models/nerves/sacral-plexus/common-fibular-nerve.ts';
import { LUMBOSACRAL_TRUNK_COURSE } from '#models/nerves/sacral-plexus/lumbosacral-trunk.ts';
import { SCIATIC_COURSE } from '#models/nerves/sacral-plexus/sciatic-nerve.ts';
import { TIBIAL_NERVE_COURSE } from '#models/nerves/sacral-plexus/tibial-nerve.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { type Assembly, createAssembly } from '#src/compiler/commands/assembly.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { ribbon } from '#src/compiler/field/ribbon.ts';
import { tangents } from '#src/compiler/math/polyline.ts';
import { addScaled, cross, normalise } from '#src/compiler/math/vec3.ts';
import { crossingFraction, denseLine, lies, movedLine } from '#tests/support/nerve-courses.ts';

let assembly: Assembly;
beforeAll(async () => {
  assembly = createAssembly(RECIPES, await loadShapes(RECIPES));
});
const shape = (id: string): Field => assembly.raw(id);
const mark = (id: string): Vec3 => LANDMARKS.find((landmark) => landmark.id === id)?.position ?? [Number.NaN, 0, 0];

const SCIATIC = denseLine(SCIATIC_COURSE.map(({ point }) => point));
const TRUNK = denseLine(LUMBOSACRAL_TRUNK_COURSE.branches[1] ?? []);
const TIBIAL = denseLine(TIBIAL_NERVE_COURSE.branches[0] ?? []);
const FIBULAR = denseLine(COMMON_FIBULAR_NERVE_COURSE.branches[0] ?? []);
/** The other side of the ischial tuberosity. */
const swapped = (line: readonly Vec3[]): Vec3[] =>
  line.map(([x, y, z]) => [2 * mark('ischial-tuberosity')[0] - x, y, z]);
const at = (line: readonly Vec3[], y: number): Vec3 =>
  line.reduce((best, point) => (Math.abs(point[1] - y) < Math.abs(best[1] - y) ? point : best));

describe('the lumbosacral trunk', () => {
  /** JOHAL: over the ala, medial to the psoas, in front of the sacroiliac joint. */
  const faults = (line: readonly Vec3[]): string[] => {
    const onAla = line.filter(([, y]) => y < 88 && y > 60);
    const found: string[] = [];
    if (!onAla.every((point) => lies(shape('sacrum'), 'back', point, 15))) found.push('no ala behind it');
    if (onAla.some((point) => lies(shape('sacrum'), 'front', point))) found.push('the sacrum in front of it');
    if (!onAla.some((point) => lies(shape('psoas-major'), 'lateral', point))) found.push('no psoas beside it');
    if (onAla.some((point) => lies(shape('psoas-major'), 'medial', point))) found.push('the psoas on its inner side');
    if (!onAla.some((point) => lies(shape('hip-bone'), 'lateral', point, 20))) found.push('far from the joint');
    return found;
  };
  test('runs over the ala, medial to the psoas, in front of the joint', () => expect(faults(TRUNK)).toEqual([]));
  test('behind the sacrum it is rejected', () => expect(faults(movedLine(TRUNK, [0, 0, -45]))).not.toEqual([]));
  test('lateral to the psoas it is rejected', () => expect(faults(movedLine(TRUNK, [-40, 0, 12]))).not.toEqual([]));
});

describe('the roots run together on the front of the piriformis', () => {
  const faults = (line: readonly Vec3[]): string[] => {
    const piriformis = shape('piriformis');
    const end = line[line.length - 1] as Vec3;
    const found: string[] = [];
    if (line.some((point) => lies(piriformis, 'front', point))) found.push('behind the muscle');
    if (!lies(piriformis, 'back', end, 20)) found.push('does not end in front of the muscle');
    if (shape('sciatic-nerve').distance(...end) > 0) found.push('does not end in the sciatic nerve');
    return found;
  };
  test.each(Object.entries(SACRAL_ARMS))('%s', (_, arm) => {
    const line = denseLine(arm);
    expect(faults(line)).toEqual([]);
    expect(faults(movedLine(line, [0, 0, -35]))).not.toEqual([]);
  });
});

describe('the sciatic nerve leaves the pelvis below the piriformis, in front of it until there', () => {
  const faults = (line: readonly Vec3[]): string[] => {
    const piriformis = shape('piriformis');
    const found: string[] = [];
    if (line.filter((point) => lies(piriformis, 'back', point)).length < 10) found.push('not in front of it');
    if (line.some((point) => lies(piriformis, 'front', point))) found.push('behind it');
    if (line.some((point) => lies(piriformis, 'down', point))) found.push('above it');
    if (!line.some((point) => lies(piriformis, 'up', point, 10))) found.push('not close below it');
    return found;
  };
  test('as in 85 of 100 people', () => expect(faults(SCIATIC)).toEqual([]));
  test('25 mm higher it is rejected', () => expect(faults(movedLine(SCIATIC, [0, 25, 0]))).not.toEqual([]));
  test('behind the muscle it is rejected', () => expect(faults(movedLine(SCIATIC, [0, 0, -25]))).not.toEqual([]));
});

describe('the sciatic nerve passes behind the short rotators, under the gluteus maximus', () => {
  const ROTATORS = ['gemellus-superior', 'obturator-internus', 'gemellus-inferior', 'quadratus-femoris'];
  const faults = (line: readonly Vec3[]): string[] => {
    const found: string[] = [];
    const places = ROTATORS.map((id) => line.findIndex((point) => lies(shape(id), 'front', point, 12)));
    for (const [i, id] of ROTATORS.entries()) {
      if (places[i] === -1) found.push(`not behind ${id}`);
      if (line.some((point) => lies(shape(id), 'back', point))) found.push(`in front of ${id}`);
    }
    if (places.some((place, i) => i > 0 && place < (places[i - 1] as number))) found.push('not in this order');
    const inButtock = line.filter(([, y]) => y < 10 && y > -60);
    if (!inButtock.every((point) => lies(shape('gluteus-maximus'), 'back', point)))
      found.push('not under gluteus maximus');
    return found;
  };
  test('in this order', () => expect(faults(SCIATIC)).toEqual([]));
  test('in front of them it is rejected', () => expect(faults(movedLine(SCIATIC, [0, 0, 30]))).not.toEqual([]));
  test('outside the gluteus maximus it is rejected', () =>
    expect(faults(movedLine(SCIATIC, [0, 0, -60]))).not.toEqual([]));
});

/**
 * CURRIN15 measured 166 mm from PSIS to tuberosity and 120 mm from there to the trochanter; from the lowest point of the
 * tuberosity to the outermost of the trochanter it is 158 and 109 mm here, so the shares of the way are compared.
 */
describe('the sciatic nerve crosses the lines that are felt through the skin', () => {
  const share = (line: readonly Vec3[], from: string, to: string) => crossingFraction(line, mark(from), mark(to));
  const LINES = [
    ['posterior-superior-iliac-spine', 'ischial-tuberosity-lowest', 52 / 166, 10 / 166],
    ['ischial-tuberosity-lowest', 'greater-trochanter-lateral', 58 / 120, 8 / 120],
  ] as const;
  const near = (found: number | null, mean: number, spread: number) =>
    found !== null && Math.abs(found - mean) <= spread;
  test.each(LINES)('%s to %s', (from, to, mean, spread) => {
    expect(near(share(SCIATIC, from, to), mean, spread)).toBe(true);
  });
  test.each(LINES)('%s to %s: 15 mm to either side is rejected', (from, to, mean, spread) => {
    expect(near(share(movedLine(SCIATIC, [15, 0, 0]), from, to), mean, spread)).toBe(false);
    expect(near(share(movedLine(SCIATIC, [-15, 0, 0]), from, to), mean, spread)).toBe(false);
  });
  test('on the inner side of the tuberosity it is rejected', () => {
    const [, [from, to, mean, spread]] = LINES;
    expect(near(share(swapped(SCIATIC), from, to), mean, spread)).toBe(false);
  });
});

describe('the sciatic nerve is flat, and 15.6 mm wide at the lower edge of the piriformis', () => {
  const size = (nerve: Field): { readonly widthMm: number; readonly depthMm: number } => {
    const exit = SCIATIC_COURSE.findIndex(({ point: [, y] }) => y < 15);
    const { point, normal } = SCIATIC_COURSE[exit] as (typeof SCIATIC_COURSE)[number];
    const along = tangents(SCIATIC_COURSE.map((row) => row.point))[exit] as Vec3;
    const side = normalise(cross(along, normal));
    const across = normalise(cross(side, along));
    const reach = (way: Vec3) => {
      let mm = 0;
      while (nerve.distance(...addScaled(point, way, mm)) < 0) mm += 0.1;
      return mm;
    };
    const span = (way: Vec3) => reach(way) + reach(addScaled([0, 0, 0], way, -1));
    return { widthMm: span(side), depthMm: span(across) };
  };
  const fits = ({ widthMm, depthMm }: ReturnType<typeof size>) =>
    Math.abs(widthMm - 15.6) < 1.5 && depthMm < widthMm / 2;
  test('as measured', () => expect(fits(size(shape('sciatic-nerve')))).toBe(true));
  test('a narrower or a round one is rejected', () => {
    const changed = (widthMm: number, thicknessMm: number) =>
      ribbon(SCIATIC_COURSE.map((row) => ({ ...row, widthMm, thicknessMm })));
    expect(fits(size(changed(12, 4)))).toBe(false);
    expect(fits(size(changed(15.6, 14)))).toBe(false);
  });
});

describe('the sciatic nerve threads the muscles it passes', () => {
  const BESIDE = [
    'piriformis',
    'gemellus-superior',
    'gemellus-inferior',
    'obturator-internus',
    'quadratus-femoris',
    'gluteus-maximus',
    'biceps-femoris-long-head',
    'semimembranosus',
    'semitendinosus',
    'adductor-magnus',
    'hip-bone',
    'femur',
  ];
  /** Its surface may press 1.5 mm into a muscle: the reference leaves no room for it between some. */
  const PRESSED_MM = 1.5;
  const faults = (line: readonly Vec3[]): string[] =>
    BESIDE.filter((id) =>
      line.some((point, i) => {
        const { thicknessMm } = SCIATIC_COURSE[Math.floor(i / 8)] ?? { thicknessMm: 0 };
        return shape(id).distance(...point) < thicknessMm / 2 - PRESSED_MM;
      }),
    );
  test('its middle stays out of them', () => expect(faults(SCIATIC)).toEqual([]));
  test('5 mm further back it is rejected', () =>
    expect(faults(movedLine(SCIATIC, [0, 0, -5]))).toContain('biceps-femoris-long-head'));
});

describe('in the thigh', () => {
  const faults = (line: readonly Vec3[]): string[] => {
    const upper = line.filter(([, y]) => y < -100 && y > -240);
    const found: string[] = [];
    if (!upper.every((point) => lies(shape('adductor-magnus'), 'front', point, 12))) found.push('no adductor in front');
    const under = (point: Vec3) => lies(shape('biceps-femoris-long-head'), 'back', point, 12);
    if (upper.filter(under).length < upper.length / 2) found.push('not under the biceps');
    return found;
  };
  test('it lies behind the adductor magnus and in front of the long head', () => expect(faults(SCIATIC)).toEqual([]));
  test('in front of the adductor it is rejected', () => expect(faults(movedLine(SCIATIC, [0, 0, 25]))).not.toEqual([]));
});

describe('it parts above the crease of the knee', () => {
  /** The crease is taken at the joint line; the fitted femur ends 4 mm lower. */
  const creaseMm = () => shape('femur').bounds.min[1] + 4;
  const faults = (tibial: readonly Vec3[], fibular: readonly Vec3[]): string[] => {
    const middle = (mark('lateral-femoral-epicondyle')[0] + mark('medial-femoral-epicondyle')[0]) / 2;
    const found: string[] = [];
    if (Math.abs((tibial[0] as Vec3)[1] - creaseMm() - 65) > 12) found.push('not 65 mm above the crease');
    if (Math.abs(at(tibial, -400)[0] - middle) > 6) found.push('tibial not in the middle');
    if (!fibular.every((point) => point[0] < at(tibial, point[1])[0])) found.push('fibular not lateral');
    const toBiceps = fibular.map((point) => shape('biceps-femoris-long-head').distance(...point));
    if (!(Math.max(...toBiceps.slice(8)) < 9)) found.push('fibular not beside the biceps');
    if ([tibial, fibular].some((line) => Math.abs((line[line.length - 1] as Vec3)[1] + 450) > 4))
      found.push('does not reach the edge of the atlas');
    return found;
  };
  test('into a tibial nerve in the middle and a fibular one along the biceps', () =>
    expect(faults(TIBIAL, FIBULAR)).toEqual([]));
  test('25 mm higher or lower it is rejected', () => {
    for (const mm of [25, -25])
      expect(faults(movedLine(TIBIAL, [0, mm, 0]), movedLine(FIBULAR, [0, mm, 0]))).not.toEqual([]);
  });
  test('swapped they are rejected', () => expect(faults(FIBULAR, TIBIAL)).not.toEqual([]));
});
