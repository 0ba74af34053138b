import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileAtlas } from './compile.ts';

/** A second compile held against the committed atlas. */
export interface Rebuild {
  readonly seconds: number;
  /** Files that are not the same, byte for byte, in both folders. */
  readonly differing: readonly string[];
}

/** Compiles into a temporary folder and compares it with an atlas. */
export async function measureRebuild(atlasDir: string): Promise<Rebuild> {
  const dir = await mkdtemp(join(tmpdir(), 'atlas-'));
  try {
    const start = performance.now();
    await compileAtlas(dir, ({ done, total, what }) => console.error(`compiling again ${done}/${total} ${what}`));
    const seconds = (performance.now() - start) / 1000;
    return { seconds, differing: await differingFiles(dir, atlasDir) };
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** Names of the files that only one of two folders has, or that differ. */
export async function differingFiles(a: string, b: string): Promise<string[]> {
  const names = [...new Set([...(await readdir(a)), ...(await readdir(b))])].sort();
  const same = await Promise.all(
    names.map(async (name) => {
      const read = (dir: string) => readFile(join(dir, name)).catch(() => null);
      const [one, other] = await Promise.all([read(a), read(b)]);
      return one !== null && other !== null && one.equals(other);
    }),
  );
  return names.filter((_, index) => !same[index]);
}
