import { describe, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { ATLAS_BARS, fidelityBarOf } from '#src/compiler/commands/bars.ts';
import type { Measured } from '#src/compiler/commands/measure-structure.ts';
import { type Evidence, judge } from '#src/compiler/commands/verdicts.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

const recipe = (id: string) => RECIPES.find((candidate) => candidate.id === id) as StructureRecipe;
const near = { meanMm: 0.12, p95Mm: 0.4, maxMm: 2 };
const far = { meanMm: 0.62, p95Mm: 4.1, maxMm: 12 };

function measured(id: string, change: Partial<Measured> = {}): Measured {
  const topology = { genus: 0, pieces: 1 };
  return { recipe: recipe(id), triangles: 1000, topology, findings: [], whole: near, free: null, ...change };
}

function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    measured: [measured('femur'), measured('piriformis')],
    overlaps: [
      { a: recipe('hip-bone'), b: recipe('sacrum'), mirrored: true, depthMm: 0.2 },
      { a: recipe('femur'), b: recipe('piriformis'), mirrored: false, depthMm: 0.9 },
      { a: recipe('gluteus-medius'), b: recipe('piriformis'), mirrored: false, depthMm: 5 },
    ],
    totals: { triangles: 200_000, brotliBytes: 1_000_000, tableBytes: 400_000 },
    shapes: new Map(),
    missing: [],
    committed: { femur: near, piriformis: near },
    rebuild: { seconds: 100, differing: [] },
    ...change,
  };
}

const failures = (change: Partial<Evidence>) => judge(evidence(change)).filter(({ passed }) => !passed);

describe('verdicts', () => {
  test('an atlas that meets every bar fails none', () => {
    expect(failures({})).toEqual([]);
  });

  const broken: readonly [string, Partial<Evidence>, string][] = [
    ['a missing structure', { missing: ['l3 is missing'] }, 'l3 is missing'],
    ['an open mesh', { measured: [measured('femur', { findings: ['edge 3-4 is open'] })] }, 'edge 3-4 is open'],
    ['a surface off its reference', { measured: [measured('femur', { whole: far })] }, 'mean 0.620'],
    [
      'a bone in a bone',
      { overlaps: [{ a: recipe('l4'), b: recipe('l5'), mirrored: false, depthMm: 0.31 }] },
      'l4 and l5',
    ],
    [
      'a muscle in a bone of the other side',
      { overlaps: [{ a: recipe('sacrum'), b: recipe('piriformis'), mirrored: true, depthMm: 1.01 }] },
      'piriformis (other side)',
    ],
    ['too many triangles', { totals: { ...evidence().totals, triangles: 350_001 } }, '350001 triangles'],
    ['too many bytes', { totals: { ...evidence().totals, brotliBytes: 2_500_001 } }, '2500001 bytes'],
    ['too large tables', { totals: { ...evidence().totals, tableBytes: 500_001 } }, '500001 bytes of tables'],
    ['a slow compile', { rebuild: { seconds: 181, differing: [] } }, '181.0 s'],
    ['another rebuild', { rebuild: { seconds: 9, differing: ['skin.glb'] } }, 'skin.glb differs'],
    ['stale figures', { committed: { femur: near, piriformis: { ...near, p95Mm: 0.43 } } }, 'piriformis: committed'],
    ['figures that were never kept', { committed: { femur: near } }, 'piriformis: committed'],
  ];
  test.each(broken)('%s fails, and is named', (_, change, words) => {
    const found = failures(change);
    expect(found).toHaveLength(change.measured ? found.length : 1);
    expect(found.some(({ what }) => what.includes(words))).toBe(true);
  });

  test('a muscle whose reference reaches into a bone is held to what lies outside', () => {
    const inBone = measured('piriformis', { whole: far, free: near });
    const both = measured('piriformis', { whole: far, free: far });
    const kept = { femur: near, piriformis: far };
    expect(failures({ measured: [inBone], committed: kept })).toEqual([]);
    expect(failures({ measured: [both], committed: kept })).toHaveLength(1);
  });
});

test('the bars are those of the groups', () => {
  const bar = (id: string) => fidelityBarOf(recipe(id));
  expect(bar('l4')).toMatchObject({ meanMm: 0.25, p95Mm: 0.8, maxEllipsoids: 160 });
  expect(bar('disc-l4-l5')).toMatchObject({ meanMm: 0.25, p95Mm: 0.8 });
  expect(bar('sacrum')).toMatchObject({ meanMm: 0.35, p95Mm: 1.1, maxEllipsoids: 320 });
  expect(bar('inguinal-ligament')).toMatchObject({ meanMm: 0.3, p95Mm: 0.9 });
  expect(bar('lumbar-rotatores')).toMatchObject({ meanMm: 0.3, p95Mm: 0.9 });
  expect(bar('interspinales-lumborum')).toMatchObject({ meanMm: 0.5, p95Mm: 1.6 });
  expect(bar('skin')).toMatchObject({ meanMm: 0.8, p95Mm: 2.5, maxEllipsoids: 320 });
  expect(ATLAS_BARS.boneInBoneMm).toBeLessThan(ATLAS_BARS.muscleInBoneMm);
});
