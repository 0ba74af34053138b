import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandGroups, GROUPS, groupOf } from '#models/groups.ts';
import { RECIPES } from '#models/index.ts';
import { LANDMARKS } from '#models/landmarks/index.ts';
import { DEPTHS } from '#src/anatomy/atlas.ts';
import { ID_PATTERN } from '#src/anatomy/ids.ts';
import { ATLAS_DIR, loadCompiledAtlas } from '#src/compiler/commands/atlas-files.ts';
import { fidelityBarOf } from '#src/compiler/commands/bars.ts';
import { chunkOf } from '#src/compiler/commands/chunks.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

const RECIPE_FOLDERS = ['bones', 'joints', 'ligaments', 'muscles', 'fascia', 'nerves', 'skin'];

/** Everything that is wrong with one recipe, in words. */
function findFaults(recipe: StructureRecipe): string[] {
  const { id, latin, group, depth, system, sources, fibres, shape, cellMm } = recipe;
  const faults: string[] = [];
  if (!ID_PATTERN.test(id)) faults.push('id is not kebab-case');
  if (/-(right|left)$/.test(id)) faults.push('base id carries a side');
  if (latin.trim() === '') faults.push('no Latin name');
  if (!GROUPS.some((candidate) => candidate.id === group)) faults.push(`group ${group} does not exist`);
  if (!DEPTHS[depth]) faults.push(`depth ${depth} is none of the peel`);
  if (sources.length === 0) faults.push('cites no source');
  if ((system === 'muscle') !== (fibres !== undefined)) faults.push('fibres go with muscles, and with them only');
  if (shape.kind === 'fitted' && shape.maxEllipsoids > fidelityBarOf(recipe).maxEllipsoids)
    faults.push('more ellipsoids than its bar allows');
  if (!(cellMm > 0)) faults.push('cells need a size');
  for (const end of fibres ? [fibres.from, fibres.to] : [])
    for (const bone of 'bones' in end ? end.bones : [])
      if (RECIPES.find((other) => other.id === bone)?.system !== 'bone') faults.push(`${bone} is not a bone`);
  return faults;
}

async function filesUnder(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => entry.name);
}

describe('every recipe', () => {
  test.each(RECIPES.map((recipe) => [recipe.id, recipe] as const))('%s is sound', (_, recipe) => {
    expect(findFaults(recipe)).toEqual([]);
    expect(chunkOf(recipe).file).toMatch(/\.glb$/);
  });

  test('is named by its file, once', async () => {
    const files = (await Promise.all(RECIPE_FOLDERS.map((folder) => filesUnder(join('models', folder))))).flat();
    expect(files.map((file) => basename(file, '.ts')).sort()).toEqual(RECIPES.map(({ id }) => id).sort());
    expect(new Set(RECIPES.map(({ id }) => id)).size).toBe(RECIPES.length);
  });

  test('that is fitted has a table that parses', async () => {
    const shapes = await loadShapes(RECIPES);
    const fitted = RECIPES.filter(({ shape }) => shape.kind === 'fitted');
    expect([...shapes.keys()].sort()).toEqual(fitted.map(({ id }) => id).sort());
  });
});

describe('a broken recipe is caught', () => {
  const [sound] = RECIPES.filter(({ id }) => id === 'piriformis');
  const broken: readonly [string, Partial<StructureRecipe>][] = [
    ['base id carries a side', { id: 'piriformis-right' }],
    ['no Latin name', { latin: ' ' }],
    ['group nowhere does not exist', { group: 'nowhere' }],
    ['depth 9 is none of the peel', { depth: 9 }],
    ['cites no source', { sources: [] }],
    ['fibres go with muscles, and with them only', { system: 'bone' }],
    ['liver is not a bone', { fibres: { from: { bones: ['liver'] }, to: { end: 'inferior' } } }],
  ];
  test.each(broken)('%s', (fault, change) => {
    expect(findFaults({ ...(sound as StructureRecipe), ...change })).toContain(fault);
  });
});

describe('every landmark', () => {
  test('is named once, belongs to a structure and cites a source', () => {
    expect(new Set(LANDMARKS.map(({ id }) => id)).size).toBe(LANDMARKS.length);
    for (const { id, structure, sources } of LANDMARKS) {
      expect(id).toMatch(ID_PATTERN);
      expect(RECIPES.map((recipe) => recipe.id)).toContain(structure);
      expect(sources).not.toEqual([]);
    }
  });

  test('the femoral head is a ball about its centre', async () => {
    const { meshes, atlas } = await loadCompiledAtlas(ATLAS_DIR);
    const centre = atlas.landmarks.find(({ id }) => id === 'femoral-head-centre-right')?.position ?? [0, 0, 0];
    const { positions } = meshes.get('femur-right') as Mesh;
    const radii: number[] = [];
    for (let i = 0; i < positions.length; i += 3) {
      const from = (k: 0 | 1 | 2) => (positions[i + k] as number) - centre[k];
      const [dx, dy, dz] = [from(0), from(1), from(2)];
      // The half that faces the socket: away from the neck.
      if (Math.hypot(dx, dy, dz) < 26 && dx + 0.6 * dy > 4) radii.push(Math.hypot(dx, dy, dz));
    }
    expect(radii.length).toBeGreaterThan(100);
    const mean = radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
    const spread = Math.sqrt(radii.reduce((sum, radius) => sum + (radius - mean) ** 2, 0) / radii.length);
    expect(Math.abs(mean - 23)).toBeLessThan(1);
    expect(spread).toBeLessThan(1);
  });
});

describe('the tree of groups', () => {
  test('every parent exists and stands before its children', () => {
    for (const [index, { parent }] of GROUPS.entries())
      if (parent) expect(GROUPS.slice(0, index).map(({ id }) => id)).toContain(parent);
  });

  test('sided groups appear once a side, empty ones not at all, parents of used ones always', () => {
    const groups = expandGroups(GROUPS, new Set(['hamstrings-left', 'pelvis']));
    expect(groups.map(({ id }) => id)).toEqual(['bones-and-joints', 'pelvis', 'muscles', 'hamstrings-left']);
    expect(groups.at(-1)?.name).toBe('Left hamstrings');
  });

  test('a structure finds the group of its side', () => {
    expect(groupOf('deep-external-rotators', 'left')).toBe('deep-external-rotators-left');
    expect(groupOf('pelvis', 'left')).toBe('pelvis');
  });

  test('no id is both a group and a structure', () => {
    expect(GROUPS.filter(({ id }) => RECIPES.some((recipe) => recipe.id === id))).toEqual([]);
  });
});
