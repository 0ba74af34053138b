import type { Page } from 'playwright-core';

/** More ways than a page has. */
const MOST_PRESSES = 160;

/** Presses Tab until the focused element answers yes; throws when it is not reached. */
export async function tabTo(page: Page, test: (element: Element) => boolean, what: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluateHandle(() => document.activeElement ?? document.body);
    if (await focused.evaluate(test)) return;
  }
  throw new Error(`Tab does not reach ${what}`);
}

/** Presses Tab until what has the focus is called so. */
export async function tabToNamed(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim();
    });
    if (focused === name) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}
