import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { modelReady, openSite } from '../support/site.ts';

export const KB = 1000;

/** What the page loads until the model is drawn. */
export interface FirstRoute {
  /** Bytes of JavaScript, gzipped. */
  readonly jsBytes: number;
  readonly otherHosts: number;
}

/** Loads the start page with empty caches and weighs what came. */
export async function weighFirstRoute(browser: Browser, siteUrl: string): Promise<FirstRoute> {
  const scripts = new Map<string, Promise<Buffer>>();
  const site = await openSite(browser, siteUrl, {
    prepare: async (page) => {
      page.on('response', (response) => {
        if (response.headers()['content-type']?.includes('javascript')) scripts.set(response.url(), response.body());
      });
    },
  });
  try {
    await modelReady(site.page);
    // A script that comes after the model, for use without a network, is weighed too.
    await site.page.waitForLoadState('networkidle');
    const bodies = await Promise.all(scripts.values());
    return {
      jsBytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
      otherHosts: site.problems.filter((problem) => problem.startsWith('request to')).length,
    };
  } finally {
    await site.close();
  }
}

/** Bytes of JavaScript, gzipped, that `index.html` itself asks for: words, tree and search. */
export function weighWords(dist: string): number {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const paths = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  if (paths.length === 0) throw new Error(`${dist}/index.html names no script`);
  return [...new Set(paths)].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
    0,
  );
}

/** Bytes of the index of the search, gzipped; it is fetched when somebody goes to the search. */
export function weighSearch(dist: string): number {
  const names = readdirSync(join(dist, 'assets')).filter((name) => /^search-[\w-]{8}\.js$/.test(name));
  const [name] = names;
  if (names.length !== 1 || name === undefined) throw new Error(`${dist} holds ${names.length} indexes of the search`);
  return gzipSync(readFileSync(join(dist, 'assets', name)), { level: 9 }).length;
}

/** Triangles as stored (a left twin is its right one, mirrored) and bytes as a server that speaks brotli sends them. */
export function weighAtlas(folder: string, atlas: Atlas): { triangles: number; brotliBytes: number } {
  const names = [...atlas.files.map(({ name }) => name), 'atlas.json'];
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return {
    triangles: atlas.structures
      .filter(({ side }) => side !== 'left')
      .reduce((sum, { triangles }) => sum + triangles, 0),
    brotliBytes: names.reduce(
      (sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name)), quality).length,
      0,
    ),
  };
}
