import { beforeAll, expect, test } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { createAssembly } from '#src/compiler/commands/assembly.ts';
import { ATLAS_DIR, type CompiledAtlas, loadCompiledAtlas } from '#src/compiler/commands/atlas-files.ts';
import { loadShapes } from '#src/compiler/commands/shape-files.ts';
import { creased } from '#src/compiler/field/creased.ts';
import type { Field } from '#src/compiler/field/field.ts';

/** Between the flat cuts of the skin, mm. */
const [KNEE_MM, WAIST_MM] = [-450, 295];
/** Every so many vertices are looked at. */
const STRIDE = 5;

let compiled: CompiledAtlas;
let skin: Field;

beforeAll(async () => {
  compiled = await loadCompiledAtlas(ATLAS_DIR);
  skin = createAssembly(RECIPES, await loadShapes(RECIPES)).resolved('skin');
});

/** Bones and muscles that come out of a skin; the skin is symmetric, so the right and middle ones tell. */
function poking(cover: Field): string[] {
  const bodies = compiled.atlas.structures.filter(
    ({ system, side }) => side !== 'left' && (system === 'bone' || system === 'muscle'),
  );
  return bodies
    .filter(({ id }) => {
      const positions = compiled.meshes.get(id)?.positions ?? new Float32Array(0);
      for (let i = 0; i < positions.length; i += 3 * STRIDE) {
        const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
        if (y > KNEE_MM && y < WAIST_MM && cover.distance(x, y, z) > 0) return true;
      }
      return false;
    })
    .map(({ id }) => id);
}

test('covers every bone and muscle between its cuts', () => {
  expect(poking(skin)).toEqual([]);
});

test('would lay the coccyx bare with a cleft twice as deep over it', () => {
  const deeper = creased(skin, { depthMm: 8, widthMm: 20, share: (y, z) => (y > 0 && y < 62 && z < -20 ? 1 : 0) });
  expect(poking(deeper)).toEqual(['sacrum']);
});
