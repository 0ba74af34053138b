import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SAMPLE } from './sample-files.ts';

/** Writes a content folder and gives its path; a null takes a file of the sample out. */
export async function writeSample(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries({ ...SAMPLE, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** Deletes a folder that `writeSample` made. */
export async function removeSample(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
}

/** The sample file with one piece of text replaced: the minimally broken twin. */
export function twin(path: string, from: string, to: string): Record<string, string> {
  const text = SAMPLE[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  return { [path]: text.replace(from, to) };
}
