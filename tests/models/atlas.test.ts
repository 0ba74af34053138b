import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateBytes } from 'gltf-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { mirrorBounds } from '#src/anatomy/frame.ts';
import { sidedId, twinId } from '#src/anatomy/ids.ts';
import { checkClosed } from '#src/compiler/check/closed.ts';
import { checkInBounds } from '#src/compiler/check/in-bounds.ts';
import { checkOutward } from '#src/compiler/check/outward.ts';
import { checkTopology } from '#src/compiler/check/topology.ts';
import { ATLAS_DIR, type CompiledAtlas, loadCompiledAtlas } from '#src/compiler/commands/atlas-files.ts';
import { sidesOf } from '#src/compiler/commands/describe-atlas.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { surfaceArea } from '#src/compiler/mesh/surface-area.ts';

/** Positions are written in steps of a thirty-second of a millimetre, bounds in hundredths. */
const WRITTEN_MM = 0.04;
let compiled: CompiledAtlas;

beforeAll(async () => {
  compiled = await loadCompiledAtlas(ATLAS_DIR);
});

const structureOf = (id: string) => compiled.atlas.structures.find((structure) => structure.id === id);
const meshOf = (id: string) => compiled.meshes.get(id) as Mesh;

describe('the committed atlas', () => {
  test('holds every structure of the registry on all its sides, and nothing else', () => {
    const wanted = RECIPES.flatMap((recipe) => sidesOf(recipe).map((side) => sidedId(recipe.id, side)));
    expect(compiled.atlas.structures.map(({ id }) => id)).toEqual(wanted);
  });

  test('every group that is named exists', () => {
    const groups = new Set(compiled.atlas.groups.map(({ id }) => id));
    for (const { group } of compiled.atlas.structures) expect(groups).toContain(group);
  });

  test.each(RECIPES.map((recipe) => [recipe.id, recipe] as const))(
    '%s is closed, outward and as declared',
    (_, recipe) => {
      const mesh = meshOf(sidedId(recipe.id, recipe.side));
      expect([...checkClosed(mesh), ...checkOutward(mesh), ...checkTopology(mesh, recipe.topology)]).toEqual([]);
    },
  );

  test.each(RECIPES.map((recipe) => [recipe.id, recipe] as const))(
    '%s has the size that is said of it',
    (_, recipe) => {
      const id = sidedId(recipe.id, recipe.side);
      const structure = structureOf(id);
      const mesh = meshOf(id);
      expect(structure?.triangles).toBe(mesh.indices.length / 3);
      expect(checkInBounds(mesh, structure?.bounds ?? { min: [0, 0, 0], max: [0, 0, 0] }, WRITTEN_MM)).toEqual([]);
    },
  );

  test('the sacroiliac cartilage has kept its face of 10 to 17.5 cm2', () => {
    // A plate: half of its surface is one face. SIJ-AREA03, SIJ-POEL
    const faceMm2 = (id: string) => surfaceArea(meshOf(id)) / 2;
    const isInRange = (mm2: number) => mm2 > 990 && mm2 < 1750;
    expect(faceMm2('sacroiliac-cartilage-right')).toSatisfy(isInRange);
    expect(faceMm2('facet-joint-l5-s1-right')).not.toSatisfy(isInRange);
  });

  test('left twins are mirror images', () => {
    for (const { id, bounds, side, triangles } of compiled.atlas.structures) {
      if (side !== 'left') continue;
      const twin = structureOf(twinId(id));
      expect(bounds).toEqual(mirrorBounds(twin?.bounds ?? bounds));
      expect(triangles).toBe(twin?.triangles);
      expect(checkOutward(meshOf(id))).toEqual([]);
      expect(meshOf(id).positions[0]).toBeCloseTo(-(meshOf(twinId(id)).positions[0] ?? 0), 5);
    }
  });

  test('passes the glTF validator', async () => {
    for (const { name, bytes } of compiled.atlas.files) {
      const file = await readFile(join(ATLAS_DIR, name));
      expect(file.byteLength).toBe(bytes);
      const { issues } = await validateBytes(new Uint8Array(file));
      expect(issues.messages.filter(({ severity }) => severity === 0)).toEqual([]);
      expect(issues.numErrors).toBe(0);
    }
  });

  test('a GLB with a byte wrong does not pass', async () => {
    const file = new Uint8Array(await readFile(join(ATLAS_DIR, 'bones.glb')));
    file[8] = (file[8] ?? 0) ^ 1;
    expect((await validateBytes(file)).issues.numErrors).toBeGreaterThan(0);
  });
});
