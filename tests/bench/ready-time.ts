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

/** A line to the network as the browser can feign it. */
export interface Line {
  readonly megabitsPerSecond: number;
  readonly roundTripMs: number;
}

const BITS_PER_BYTE = 8;

async function feignLine(page: Page, { megabitsPerSecond, roundTripMs }: Line): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (megabitsPerSecond * 1e6) / BITS_PER_BYTE;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/**
 * Milliseconds from the start of the navigation, with empty caches, until the model is on the screen.
 * @param line null for the bare loopback
 */
export async function readyTimeMs(browser: Browser, url: string, name: ReadyName, line: Line | null): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (line) await feignLine(page, line);
    await page.addInitScript(watchReady, name);
    await page.goto(url);
    const marks = () => (window as unknown as { readyMs?: number }).readyMs ?? false;
    const handle = await page.waitForFunction(marks, undefined, { timeout: 120_000 });
    return Number(await handle.jsonValue());
  } finally {
    await context.close();
  }
}
