import type { Browser, Page } from 'playwright-core';
import type { Baseline } from './pages/baseline.ts';

/** Which object of the page says when it is ready. */
export type ReadyName = 'ilium' | 'baseline';

/** Notes, from inside the page, when the promise was kept and the frame after it was on the screen. */
function watchReady(name: ReadyName): void {
  const marks = window as unknown as { readyMs?: number; ilium: Baseline; baseline: Baseline };
  Object.defineProperty(window, name, {
    configurable: true,
    set(value: Baseline) {
      Object.defineProperty(window, name, { configurable: true, writable: true, value });
      value.ready.then(() =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            marks.readyMs = performance.now();
          }),
        ),
      );
    },
  });
}

/** Milliseconds from the start of the navigation, with empty caches, until the model is on the screen. */
export async function readyTimeMs(browser: Browser, url: string, name: ReadyName): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  try {
    const page: Page = await context.newPage();
    await page.addInitScript(watchReady, name);
    await page.goto(url);
    const handle = await page.waitForFunction(() => (window as unknown as { readyMs?: number }).readyMs ?? false);
    return Number(await handle.jsonValue());
  } finally {
    await context.close();
  }
}
