import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type LaunchOptions, launchBrowser } from './browser.ts';
import { openModel, openSite, type Site, type SiteOptions } from './site.ts';

export interface TestBrowser {
  /** Opens the built site; closed again after the test. */
  openSite(options?: SiteOptions): Promise<Site>;
  /** The same without the files of the model: quick, for what is about words alone. */
  openWords(options?: SiteOptions): Promise<Site>;
  /** The same, once the model stands still. */
  openModel(options?: SiteOptions): Promise<Site>;
}

/** One browser for all tests of a file. */
export function testBrowser(options: LaunchOptions = {}): TestBrowser {
  let browser: Browser;
  const open: Site[] = [];
  const keep = (site: Site): Site => {
    open.push(site);
    return site;
  };
  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'), options);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((site) => site.close()));
  });
  afterAll(() => browser?.close());
  return {
    openSite: async (site) => keep(await openSite(browser, inject('siteUrl'), site)),
    openWords: async (site) =>
      keep(
        await openSite(browser, inject('siteUrl'), {
          ...site,
          prepare: (page) => page.route(/\.glb$/, () => undefined),
        }),
      ),
    openModel: async (site) => keep(await openModel(browser, inject('siteUrl'), site)),
  };
}

/** The page said nothing to the console, threw nothing and asked no other host. */
export function expectNoProblems({ problems }: Site): void {
  expect(problems).toEqual([]);
}
