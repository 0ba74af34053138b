import { describe, expect, it } from 'vitest';
import { type BrowserSurroundings, browserCandidates } from './browser-candidates.ts';

const BUNDLED = { executablePath: '/cache/chromium', env: { LD_LIBRARY_PATH: '/cache/lib' } };

async function pathsOn(machine: Partial<BrowserSurroundings> & { files?: readonly string[] }): Promise<string[]> {
  const { files = [], ...rest } = machine;
  const here: BrowserSurroundings = {
    variable: undefined,
    searchPath: '/opt/bin:/usr/bin',
    exists: (path) => files.includes(path),
    playwrightPath: () => '/home/ms-playwright/chrome',
    unpackBundled: async () => BUNDLED,
    ...rest,
  };
  const paths: string[] = [];
  for await (const { origin, executablePath } of browserCandidates(here)) paths.push(`${origin} ${executablePath}`);
  return paths;
}

describe('browserCandidates', () => {
  it('offers an installed browser first, then the one of Playwright, then the bundled one', async () => {
    expect(await pathsOn({ files: ['/usr/bin/chromium', '/home/ms-playwright/chrome'] })).toEqual([
      'installed /usr/bin/chromium',
      'playwright /home/ms-playwright/chrome',
      'bundled /cache/chromium',
    ]);
  });

  it('prefers what is on the search path, and names nothing twice', async () => {
    const files = ['/opt/bin/google-chrome', '/usr/bin/chromium'];
    expect(await pathsOn({ files })).toEqual([
      'installed /opt/bin/google-chrome',
      'installed /usr/bin/chromium',
      'bundled /cache/chromium',
    ]);
  });

  it('takes a path from the variable and nothing else', async () => {
    expect(await pathsOn({ variable: '/my/chrome', files: ['/usr/bin/chromium'] })).toEqual(['variable /my/chrome']);
  });

  it('takes only the origin that the variable names', async () => {
    expect(await pathsOn({ variable: 'bundled', files: ['/usr/bin/chromium'] })).toEqual(['bundled /cache/chromium']);
  });

  it('offers nothing on a machine without any', async () => {
    expect(await pathsOn({ unpackBundled: async () => null })).toEqual([]);
  });

  it('does not unpack the bundled browser while an installed one serves', async () => {
    let unpacked = 0;
    const here: BrowserSurroundings = {
      variable: undefined,
      searchPath: '/usr/bin',
      exists: (path) => path === '/usr/bin/chromium',
      playwrightPath: () => '',
      unpackBundled: async () => {
        unpacked += 1;
        return BUNDLED;
      },
    };
    for await (const candidate of browserCandidates(here)) {
      expect(candidate.origin).toBe('installed');
      break;
    }
    expect(unpacked).toBe(0);
  });
});
