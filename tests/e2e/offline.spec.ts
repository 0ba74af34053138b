import { expect, it } from 'vitest';
import { iliumState, modelReady } from '../support/site.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

it('after the first visit it opens without a network, model and texts', async () => {
  const { page, context } = await browser.openModel({ blockServiceWorkers: false });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 })
    .toBeGreaterThan(0);
  await context.setOffline(true);
  await page.reload();
  await modelReady(page);
  await page.evaluate(() => window.ilium.select('piriformis-right'));
  await page.getByRole('heading', { level: 1, name: /piriformis/i }).waitFor();
  expect((await iliumState(page)).selected).toBe('piriformis-right');
  expect((await page.locator('#reading').innerText()).length).toBeGreaterThan(500);
});
