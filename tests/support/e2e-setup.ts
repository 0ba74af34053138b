import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import type { BrowserCandidate } from './browser-candidates.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserCandidate;
    /** Where the built site is served: a sub-path, ending in a slash. */
    siteUrl: string;
  }
}

/** Not the root: a link that only works there must fail. */
const SUB_PATH = '/some/where/';

/** Once for all files in a browser: finds the browser and serves the built site. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is missing: run `npm run build` first');
  const browser = await findBrowser();
  console.log(`browser: ${browser.executablePath} (${browser.origin})`);
  const server = await serveFolder('dist', SUB_PATH);
  project.provide('browser', browser);
  project.provide('siteUrl', server.url);
  return () => server.close();
}
