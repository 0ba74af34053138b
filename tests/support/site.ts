import type { Browser, BrowserContext, Page } from 'playwright-core';
import '#src/app/embed.ts';

export interface SiteOptions {
  /** After the site's own address: `#/structure/piriformis-right`. */
  readonly address?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly touch?: boolean;
  /** Device pixels a CSS pixel. Default: 1. */
  readonly pixelRatio?: number;
  /** Default: true, so that no test is answered out of a cache. */
  readonly blockServiceWorkers?: boolean;
  /** Called before the first request: routes and init scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface Site {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of console and page, and requests to other hosts, in order of appearance. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export const DESKTOP = { width: 1280, height: 800 } as const;
/** Wide enough for every tool to stand in the open beside a panel. */
export const WIDE = { width: 1680, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** Opens the built site in a context of its own and takes down everything that goes wrong in it. */
export async function openSite(browser: Browser, siteUrl: string, options: SiteOptions = {}): Promise<Site> {
  const { address = '', viewport = DESKTOP, colorScheme = 'light', touch = false, prepare } = options;
  const context = await browser.newContext({
    viewport,
    colorScheme,
    hasTouch: touch,
    deviceScaleFactor: options.pixelRatio ?? 1,
    // Flights of the camera would only make the tests wait; one test asks for them.
    reducedMotion: 'reduce',
    serviceWorkers: options.blockServiceWorkers === false ? 'allow' : 'block',
  });
  const problems: string[] = [];
  const host = new URL(siteUrl).host;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) problems.push(`request to ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`error ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console ${message.text()} ${message.location().url}`);
  });
  await prepare?.(page);
  await page.goto(siteUrl + address);
  return { page, context, problems, close: () => context.close() };
}

/** Waits until the model is drawn; rejects with the page's own reason when it cannot be. */
export async function modelReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'ilium' in window);
  await page.evaluate(() => window.ilium.ready);
}

/**
 * Waits until no frame has been drawn for a while: whatever was moving has come to rest. A slow machine may take longer
 * than that while for one frame, so the page must have come round to drawing at both ends of it.
 */
export async function atRest(page: Page, quietMs = 400): Promise<void> {
  await page.evaluate(async (quiet) => {
    let drawn = -1;
    while (window.ilium.stats().framesRendered !== drawn) {
      for (const frame of [1, 2]) await new Promise((resolve) => requestAnimationFrame(() => resolve(frame)));
      drawn = window.ilium.stats().framesRendered;
      await new Promise((resolve) => setTimeout(resolve, quiet));
      for (const frame of [1, 2]) await new Promise((resolve) => requestAnimationFrame(() => resolve(frame)));
    }
  }, quietMs);
}

/** Opens the site and waits until the model stands still. */
export async function openModel(browser: Browser, siteUrl: string, options: SiteOptions = {}): Promise<Site> {
  const site = await openSite(browser, siteUrl, options);
  await modelReady(site.page);
  await atRest(site.page);
  return site;
}

/** Waits until the tape of the open taping page lies on the skin: its cut list then tells what it measures there. */
export async function tapeLaid(page: Page): Promise<void> {
  await page.getByText('On the standing model').first().waitFor({ state: 'attached' });
}

/** Waits until the skin of the open release page is painted, which comes after its ball. */
export async function ballPressed(page: Page): Promise<void> {
  await page.locator('[data-painted="true"]').waitFor({ state: 'attached' });
}

export function iliumState(page: Page) {
  return page.evaluate(() => window.ilium.state());
}

/** Where a click hits the structure first; throws when it is nowhere to be seen. */
export async function clickPoint(page: Page, id: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((structure) => window.ilium.screenPosition(structure), id);
  if (!point) throw new Error(`${id} is nowhere on the screen`);
  return point;
}

/** Clicks on a structure in the model, as a person would. */
export async function clickStructure(page: Page, id: string): Promise<void> {
  const { x, y } = await clickPoint(page, id);
  await page.mouse.click(x, y);
}
