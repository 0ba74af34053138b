import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATLAS_DIR } from '#src/compiler/commands/atlas-files.ts';
import { differingFiles } from '#src/compiler/commands/measure-rebuild.ts';

let dir = '';
const MINUTES = 60_000;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'atlas-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** The one heavy test: everything from the tables, in the command line as people run it. */
test(
  'the atlas rebuilt from the tables is the committed one, byte for byte',
  async () => {
    const out = join(dir, 'rebuilt');
    await promisify(execFile)(resolve('node_modules/.bin/tsx'), ['src/compiler/cli.ts', 'compile', '--out', out]);
    expect(await differingFiles(out, ATLAS_DIR)).toEqual([]);
  },
  30 * MINUTES,
);

test('a file with one byte more, and one too many, are noticed', async () => {
  const copy = join(dir, 'copy');
  await cp(ATLAS_DIR, copy, { recursive: true });
  expect(await differingFiles(copy, ATLAS_DIR)).toEqual([]);
  await appendFile(join(copy, 'bones.glb'), ' ');
  await appendFile(join(copy, 'more.glb'), ' ');
  expect(await differingFiles(copy, ATLAS_DIR)).toEqual(['bones.glb', 'more.glb']);
});
