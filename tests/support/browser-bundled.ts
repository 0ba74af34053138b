import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserCandidate } from './browser-candidates.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = '@sparticuz/chromium';

/**
 * The package unpacks into the system's temporary folder, and its NSS and expat only where it believes to run on a
 * cloud function. A child process with an environment of its own gets both, and this process keeps its own.
 */
async function unpackInto(folder: string): Promise<void> {
  const program = `const { default: chromium } = await import('${PACKAGE}'); await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(join(folder, 'fonts.conf'), fontconfig(join(dirname(folder), 'font-cache')));
}

/** The package's own file names folders of a cloud function; a path relative to the file works anywhere. */
function fontconfig(cacheFolder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <dir prefix="relative">fonts</dir>',
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${cacheFolder}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** The version of the package; its entry point is the only path that it exports. */
async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const { default: description } = await import(join(dirname(entry), '../../package.json'), { with: { type: 'json' } });
  return String(description.version);
}

/** The browser inside the package, unpacked once into `node_modules/.cache`; null on a machine it was not built for. */
export async function unpackBundledBrowser(): Promise<Omit<BrowserCandidate, 'origin'> | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const cache = join(ROOT, 'node_modules/.cache/ilium-browser');
  const folder = join(cache, await packageVersion());
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    // Unpacked aside and then renamed: a run that was interrupted leaves no half browser behind.
    const aside = await mkdtemp(join(cache, 'unpacking-'));
    await unpackInto(aside);
    await rename(aside, folder).catch(async (reason: unknown) => {
      await rm(aside, { recursive: true, force: true });
      if (!existsSync(folder)) throw reason;
    });
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}
