import type { Page } from 'playwright-core';

/** Presses Tab until the focused element answers yes; throws when it is not reached. */
export async function tabTo(page: Page, test: (element: Element) => boolean, what: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluateHandle(() => document.activeElement ?? document.body);
    if (await focused.evaluate(test)) return;
  }
  throw new Error(`Tab does not reach ${what}`);
}
