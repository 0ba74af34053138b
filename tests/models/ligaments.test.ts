import { beforeAll, describe, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { LANDMARKS } from '#models/landmarks/index.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { type Assembly, createAssembly } from '#src/compiler/commands/assembly.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import { bothSides } from '#src/compiler/field/both-sides.ts';
import { box } from '#src/compiler/field/box.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { inBlocks } from '#src/compiler/field/in-blocks.ts';
import { moved } from '#src/compiler/field/moved.ts';
import { subtraction } from '#src/compiler/field/subtraction.ts';
import type { FibrousSheet } from '#src/compiler/field/tight-sheet.ts';
import { union } from '#src/compiler/field/union.ts';
import { touch } from '#src/compiler/math/bounds.ts';
import { arcLengths } from '#src/compiler/math/polyline.ts';
import { add, distanceBetween, dot, mix, scale, subtract } from '#src/compiler/math/vec3.ts';
import { findPieces } from '#src/compiler/mesh/pieces.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';

type Fibres = readonly (readonly Vec3[])[];

let assembly: Assembly;

beforeAll(async () => {
  assembly = createAssembly(RECIPES, await loadShapes(RECIPES));
});

const AUTHORED = RECIPES.filter(
  ({ system, shape }) => shape.kind === 'authored' && (system === 'ligament' || system === 'fascia'),
);
const MIDLINE = ['sacrum', 't12', 'l1', 'l2', 'l3', 'l4', 'l5'];
/** A bone as a paired ligament meets it: midline bones with their mirror image. */
const bone = (id: string) => (MIDLINE.includes(id) ? bothSides(assembly.raw(id)) : assembly.raw(id));
const bones = (ids: readonly string[]) => union(...ids.map(bone));
const fibresOf = (id: string): Fibres => (assembly.raw(id) as FibrousSheet).fibres;
const shifted = (fibres: Fibres, by: Vec3): Fibres => fibres.map((fibre) => fibre.map((point) => add(point, by)));
const scaled = (fibres: Fibres, factor: number): Fibres =>
  fibres.map((fibre) => fibre.map((point) => scale(point, factor)));
const elsewhere = (field: Field, shiftMm: Vec3) => moved(field, { rotation: [0, 0, 0, 1], shiftMm });

describe('a ligament reaches its bones within 2 mm', () => {
  const REACH_MM = 2;
  const looseEnds = (ends: readonly (Vec3 | undefined)[], to: Field) =>
    ends.filter((end) => end && Math.abs(to.distance(...end)) > REACH_MM).length;

  // Some upper fibres of the sacrotuberous ligament begin between iliac spine and sacrum, on the posterior ligaments there.
  const cases: readonly [id: string, from: readonly string[], to: readonly string[], loose?: number][] = [
    ['sacrotuberous-ligament', ['hip-bone', 'sacrum'], ['hip-bone'], 5],
    ['sacrospinous-ligament', ['sacrum'], ['hip-bone']],
    ['long-posterior-sacroiliac-ligament', ['hip-bone'], ['sacrum']],
    ['short-posterior-sacroiliac-ligament', ['sacrum'], ['hip-bone']],
    ['anterior-sacroiliac-ligament', ['sacrum'], ['hip-bone']],
    ['iliolumbar-ligament', ['l5'], ['hip-bone']],
    ['anterior-longitudinal-ligament', ['t12'], ['sacrum']],
    ['posterior-longitudinal-ligament', ['t12'], ['sacrum']],
    ['pubofemoral-ligament', ['hip-bone'], ['femur']],
    ['ischiofemoral-ligament', ['hip-bone'], ['femur']],
    ['iliotibial-tract', ['hip-bone'], []],
    ['gluteal-aponeurosis', ['hip-bone'], []],
  ];
  test.each(cases)('%s', (id, from, to, loose = 0) => {
    const count = (fibres: Fibres) =>
      looseEnds(
        fibres.map((fibre) => fibre[0]),
        bones(from),
      ) +
      (to.length > 0
        ? looseEnds(
            fibres.map((fibre) => fibre.at(-1)),
            bones(to),
          )
        : 0);
    expect(count(fibresOf(id))).toBeLessThanOrEqual(loose);
    expect(count(shifted(fibresOf(id), [-12, 16, 0]))).toBeGreaterThan(loose);
  });

  test('iliofemoral-ligament, with both arms', () => {
    const ligament = assembly.raw('iliofemoral-ligament');
    // Below the anterior inferior spine; middles of the footprints of the lateral and of the medial arm.
    const places: Vec3[] = [
      [-95.5, 29, 19],
      [-120, -20, 10.5],
      [-102, -45, 5.5],
    ];
    const farthest = (field: Field) => Math.max(...places.map((place) => field.distance(...place)));
    expect(farthest(ligament)).toBeLessThan(REACH_MM);
    expect(farthest(elsewhere(ligament, [0, 20, 0]))).toBeGreaterThan(REACH_MM);
  });

  test('interosseous-sacroiliac-ligament', () => {
    const ligament = assembly.resolved('interosseous-sacroiliac-ligament');
    const touches = (field: Field) => {
      const vertices = verticesOf(field, 1.5);
      return ['hip-bone', 'sacrum'].every((id) => vertices.some((p) => Math.abs(bone(id).distance(...p)) < 1));
    };
    expect(touches(ligament)).toBe(true);
    expect(touches(elsewhere(ligament, [0, 0, -40]))).toBe(false);
  });
});

describe('sizes are those that were published', () => {
  const meanLength = (fibres: Fibres) =>
    fibres.reduce((sum, fibre) => sum + (arcLengths(fibre).at(-1) ?? 0), 0) / fibres.length;

  /** Across the fibres, square to the middle one at half its length. */
  const middleWidth = (fibres: Fibres) => {
    const middle = fibres[fibres.length >> 1] ?? [];
    const half = middle.length >> 1;
    const at = middle[half] as Vec3;
    const along = subtract(middle[half + 1] as Vec3, middle[half - 1] as Vec3);
    return widthIn(fibres, at, along);
  };

  test('sacrotuberous-ligament: 64 to 94 mm long, 18 to 35 wide at the middle (STL19)', () => {
    const fits = (fibres: Fibres) =>
      meanLength(fibres) >= 64 && meanLength(fibres) <= 94 && middleWidth(fibres) >= 18 && middleWidth(fibres) <= 35;
    expect(fits(fibresOf('sacrotuberous-ligament'))).toBe(true);
    expect(fits(scaled(fibresOf('sacrotuberous-ligament'), 1.3))).toBe(false);
  });

  // The mean and one standard deviation, or a tenth where none is given.
  test.each([
    ['long-posterior-sacroiliac-ligament', 37.9, 2.4, 'LPSL10'],
    ['iliolumbar-ligament', 31.7, 3.2, 'BASADONNA96'],
  ])('%s: %f mm long, give or take %f (%s)', (id, meanMm, spreadMm) => {
    const misses = (fibres: Fibres) => Math.abs(meanLength(fibres) - meanMm) > spreadMm;
    expect(misses(fibresOf(id))).toBe(false);
    expect(misses(scaled(fibresOf(id), 1.3))).toBe(true);
  });

  test.each([-200, -280, -360, -430])('iliotibial-tract: 30 to 50 mm wide at y = %d', (y) => {
    const fits = (fibres: Fibres) => {
      const wide = widthIn(fibres, [0, y, 0], [0, 1, 0]);
      return wide >= 30 && wide <= 50;
    };
    expect(fits(fibresOf('iliotibial-tract'))).toBe(true);
    const narrow = fibresOf('iliotibial-tract').map((fibre) => fibre.map(([x, h, z]): Vec3 => [x / 3, h, z / 3]));
    expect(fits(narrow)).toBe(false);
  });

  test.each([
    ['sacrotuberous-ligament', 3, 4],
    ['sacrospinous-ligament', 1.6, 2.4],
    ['long-posterior-sacroiliac-ligament', 1.19, 1.95],
    ['anterior-sacroiliac-ligament', 1, 2],
    ['iliotibial-tract', 1, 3],
  ])('%s: %f to %f mm thick', (id, leastMm, mostMm) => {
    const thickness = (field: Field) => {
      const fibre = fibresOf(id)[fibresOf(id).length >> 1] ?? [];
      return -2 * field.distance(...(fibre[fibre.length >> 1] as Vec3));
    };
    const fits = (mm: number) => mm >= leastMm && mm <= mostMm;
    expect(fits(thickness(assembly.raw(id)))).toBe(true);
    expect(fits(thickness(elsewhere(assembly.raw(id), [0, 0, 3])))).toBe(false);
  });
});

describe('what lies between two vertebrae joins both', () => {
  const LEVELS = MIDLINE.slice(1)
    .map((upper, i): [string, string] => [upper, MIDLINE[i + 2] ?? 'sacrum'])
    .filter(([upper]) => upper !== 'sacrum');
  /** Levels at which no piece of the shape touches both vertebrae. */
  const openLevels = (field: Field): string[] => {
    const pieces = piecesOf(field, 1.2);
    const joined = (upper: string, lower: string) =>
      pieces.some((points) =>
        [upper, lower].every((id) => points.some((p) => Math.abs(assembly.raw(id).distance(...p)) < 1)),
      );
    return LEVELS.filter(([upper, lower]) => !joined(upper, lower)).map((pair) => pair.join(' '));
  };

  test.each(['ligamentum-flavum', 'interspinous-ligaments'])('%s, from T12 to the sacrum', (id) => {
    const shape = assembly.resolved(id);
    expect(openLevels(shape)).toEqual([]);
    expect(openLevels(subtraction(shape, box([0, 155, -45], [30, 7, 35])))).toEqual(['l3 l4']);
  });

  test('the supraspinous ligament touches every tip from T12 to L5, where it ends', () => {
    const cord = assembly.raw('supraspinous-ligament');
    const tips = LANDMARKS.filter(({ id }) => /^spinous-process-(t12|l\d)$/.test(id)).map(({ position }) => position);
    const missed = (field: Field) => tips.filter((tip) => field.distance(...tip) > 1).length;
    expect(tips).toHaveLength(6);
    expect(missed(cord)).toBe(0);
    expect(missed(elsewhere(cord, [0, 0, -20]))).toBe(6);
    expect(cord.bounds.min[1]).toBeGreaterThan(105);
  });

  test.each(['anterior-longitudinal-ligament', 'posterior-longitudinal-ligament'])(
    '%s follows bodies and discs',
    (id) => {
      const column = RECIPES.filter(({ id: other }) => MIDLINE.includes(other) || other.startsWith('disc-'));
      const spine = union(...column.map((recipe) => assembly.raw(recipe.id)));
      const farthest = (fibres: Fibres) => Math.max(...fibres.flat().map((point) => spine.distance(...point)));
      expect(farthest(fibresOf(id))).toBeLessThan(3);
      expect(farthest(shifted(fibresOf(id), [0, 20, 0]))).toBeGreaterThan(3);
    },
  );
});

describe('nothing lies in bone', () => {
  const MOST_MM = 1;
  const deepest = (id: string, field: Field): number => {
    const all = RECIPES.filter(({ system }) => system === 'bone').map((recipe) =>
      assembly.recipe(id).side === 'right' ? bone(recipe.id) : assembly.raw(recipe.id),
    );
    const near = inBlocks(union(...all.filter(({ bounds }) => touch(bounds, field.bounds))).within(field.bounds));
    return Math.max(...verticesOf(field, 1.5).map((point) => -near.distance(...point)));
  };

  test.each(AUTHORED.map(({ id }) => id))('%s', (id) => {
    expect(deepest(id, assembly.resolved(id))).toBeLessThan(MOST_MM);
  });

  test('and what is not carved is caught', () => {
    const id = 'interosseous-sacroiliac-ligament';
    expect(deepest(id, assembly.raw(id))).toBeGreaterThan(MOST_MM);
  });
});

describe('layers', () => {
  /** Share of the points of the fibres for which the distance is within limits. */
  const share = (fibres: Fibres, to: Field, leastMm: number, mostMm: number) => {
    const points = fibres.flat();
    const within = points.filter((point) => {
      const mm = to.distance(...point);
      return mm >= leastMm && mm <= mostMm;
    });
    return within.length / points.length;
  };

  test.each<[string, readonly string[], number, Vec3]>([
    ['thoracolumbar-fascia', ['iliocostalis-lumborum', 'longissimus-thoracis'], 0.6, [0, 0, 12]],
    ['gluteal-aponeurosis', ['gluteus-medius'], 0.6, [12, 0, 0]],
    [
      'iliotibial-tract',
      ['vastus-lateralis', 'tensor-fasciae-latae', 'gluteus-medius', 'gluteus-maximus'],
      0.4,
      [12, 0, 0],
    ],
  ])('%s lies on its muscles, not in them', (id, under, least, inwards) => {
    const muscles = union(...under.map(assembly.raw));
    expect(share(fibresOf(id), muscles, -1, 2.5)).toBeGreaterThan(least);
    expect(share(fibresOf(id), muscles, -1, Number.POSITIVE_INFINITY)).toBeGreaterThan(0.97);
    expect(share(shifted(fibresOf(id), inwards), muscles, -1, Number.POSITIVE_INFINITY)).toBeLessThan(0.97);
  });

  test.each(AUTHORED.filter(({ system }) => system === 'fascia').map(({ id }) => id))('%s is under the skin', (id) => {
    const skin = assembly.raw('skin');
    expect(share(fibresOf(id), skin, Number.NEGATIVE_INFINITY, -1.5)).toBe(1);
    expect(share(shifted(fibresOf(id), [-9, 0, -9]), skin, Number.NEGATIVE_INFINITY, -1.5)).toBeLessThan(1);
  });

  test('the sacrotuberous ligament passes behind the sacrospinous one, with room between them at the spine', () => {
    const behind = assembly.raw('sacrotuberous-ligament');
    const crossing = fibresOf('sacrospinous-ligament').map((fibre) => fibre[Math.round(fibre.length * 0.7)] as Vec3);
    const passes = (points: readonly Vec3[]) =>
      points.every((point) => {
        const first = [...Array(60).keys()].find((mm) => behind.distance(point[0], point[1], point[2] - mm) < 0);
        return first !== undefined && first > 1;
      });
    expect(passes(crossing)).toBe(true);
    expect(passes(crossing.map((point): Vec3 => add(point, [0, 0, -30])))).toBe(false);
  });
});

/** Length of the line in which a plane cuts a sheet of fibres. */
function widthIn(fibres: Fibres, at: Vec3, normal: Vec3): number {
  const cuts = fibres.flatMap((fibre) => {
    const side = fibre.map((point) => dot(subtract(point, at), normal));
    const next = side.findIndex((mm, i) => i > 0 && mm < 0 !== (side[i - 1] as number) < 0);
    if (next < 1) return [];
    const [a, b] = [side[next - 1] as number, side[next] as number];
    return [mix(fibre[next - 1] as Vec3, fibre[next] as Vec3, a / (a - b))];
  });
  return cuts.slice(1).reduce((sum, cut, i) => sum + distanceBetween(cut, cuts[i] as Vec3), 0);
}

function verticesOf(field: Field, cellMm: number): Vec3[] {
  return piecesOf(field, cellMm).flat();
}

/** Points of the surface, piece by piece. */
function piecesOf(field: Field, cellMm: number): Vec3[][] {
  const mesh = polygonise(field, { cellMm });
  const { count, ofVertex } = findPieces(mesh);
  const pieces: Vec3[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < ofVertex.length; i++) {
    const [x, y, z] = [mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2]];
    pieces[ofVertex[i] as number]?.push([x as number, y as number, z as number]);
  }
  return pieces;
}
