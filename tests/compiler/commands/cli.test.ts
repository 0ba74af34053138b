import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const TSX = resolve('node_modules/.bin/tsx');
const CLI = resolve('src/compiler/cli.ts');
const TABLE = join('models', 'shapes', 'femur.json');
let copy = '';
let reference = '';

/** A project folder whose tables and atlas may be broken, and a folder of references that is. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'project-'));
  await cp('models/shapes', join(copy, 'models', 'shapes'), { recursive: true });
  await cp('models/atlas', join(copy, 'models', 'atlas'), { recursive: true });
  reference = join(copy, 'reference');
  await mkdir(reference);
  const structures = [
    { id: 'femur-right', file: 'femur.glb', source: 'test' },
    { id: 'sacrum', file: 'nowhere.glb', source: 'test' },
  ];
  await writeFile(join(reference, 'manifest.json'), JSON.stringify({ structures }));
  await writeFile(join(reference, 'femur.glb'), 'this is no GLB');
});

afterAll(() => rm(copy, { recursive: true }));

/** Runs the command line in the copied project. */
function run(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(TSX, [CLI, ...args], { cwd: copy }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

async function expectRefusal(args: string[], ...words: string[]): Promise<void> {
  const { code, output } = await run(...args);
  expect(code).toBe(1);
  for (const word of words) expect(output).toContain(word);
  expect(output).not.toMatch(/^\s+at /m);
}

test('no command and an unknown one are answered by the usage', async () => {
  await expectRefusal([], 'no command', 'usage:');
  await expectRefusal(['melt'], 'unknown command "melt"', 'usage:');
});

test('an option that does not exist is named', () => expectRefusal(['compile', '--fast'], '--fast'));

test('fit wants known ids, or all', async () => {
  await expectRefusal(['fit', '--reference', reference], 'ids of the structures to fit, or --all');
  await expectRefusal(['fit', 'liver', '--reference', reference], 'unknown id "liver"');
  await expectRefusal(['fit', 'femur', '--all', '--reference', reference], 'not both');
});

test('the reference folder must be given, exist and have a sound manifest', async () => {
  await expectRefusal(['fit', 'femur'], '--reference DIR is missing');
  await expectRefusal(['report', '--reference', '/nowhere/at/all'], '/nowhere/at/all', 'no such folder');
  const bare = join(copy, 'bare');
  await mkdir(bare);
  await expectRefusal(['fit', 'femur', '--reference', bare], join(bare, 'manifest.json'), 'no such file');
  await writeFile(join(bare, 'manifest.json'), '{ "structures": [{ "id": 3 }] }');
  await expectRefusal(['fit', 'femur', '--reference', bare], 'manifest.json', 'field structures.0.id');
  await writeFile(join(bare, 'manifest.json'), '{ oh');
  await expectRefusal(['fit', 'femur', '--reference', bare], 'manifest.json', 'is not JSON');
});

test('a reference that is missing, broken or not listed is named', async () => {
  await expectRefusal(['fit', 'femur', '--reference', reference], 'femur.glb', 'not a readable GLB');
  await expectRefusal(['fit', 'sacrum', '--reference', reference], 'nowhere.glb', 'no such file');
  await expectRefusal(['fit', 'l4', '--reference', reference], 'manifest.json', 'lists no "l4"');
});

test('a malformed table is named with its field and the reason', async () => {
  const keep = join(copy, 'keep.json');
  await cp(join(copy, TABLE), keep);
  const broken: readonly [string, string[]][] = [
    ['{ "id": "femur" ', ['is not JSON']],
    ['{ "id": "femur", "source": "x", "blendMm": 0, "ellipsoids": [] }', ['field blendMm']],
    ['{ "id": "femur", "source": "x", "blendMm": 1, "ellipsoids": [[1,2,3]] }', ['field ellipsoids.0']],
    ['{ "id": "tibia", "source": "x", "blendMm": 1, "ellipsoids": [[0,0,0,1,1,1,0,0,0,1]] }', ['field id', 'tibia']],
    ['{ "id": "femur", "source": "x", "blendMm": 1, "ellipsoids": [[0,0,0,1,-1,1,0,0,0,1]] }', ['radii']],
  ];
  for (const [text, words] of broken) {
    await writeFile(join(copy, TABLE), text);
    await expectRefusal(['compile', '--out', join(copy, 'out')], TABLE, ...words);
  }
  await rm(join(copy, TABLE));
  await expectRefusal(['compile', '--out', join(copy, 'out')], TABLE, 'no such file');
  await cp(keep, join(copy, TABLE));
});

test('a broken atlas is named', async () => {
  const glb = join('models', 'atlas', 'bones.glb');
  await writeFile(join(copy, glb), 'glTF but not really');
  await expectRefusal(['report', '--reference', reference], glb, 'not a readable GLB');
  await rm(join(copy, glb));
  await expectRefusal(['report', '--reference', reference], glb, 'no such file');
  await writeFile(join(copy, 'models', 'atlas', 'atlas.json'), '{ "files": [] }');
  await expectRefusal(['report', '--reference', reference], 'atlas.json', 'field frame');
});
