import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, clickPoint, iliumState, PHONE } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const TABLET = { width: 820, height: 1180 };
const DESKTOP = { width: 1440, height: 900 };

/** Whether the page can be scrolled sideways: something sticks out. */
function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

it.each([
  ['phone', PHONE, 'gluteus-maximus-left'],
  ['phone', PHONE, 'piriformis-right'],
  ['phone', PHONE, 'l4'],
  ['tablet', TABLET, 'piriformis-right'],
  ['desktop', DESKTOP, 'piriformis-right'],
  ['desktop', DESKTOP, 'l4'],
] as const)('on a %s of %o the panel leaves %s in sight', async (_name, viewport, id) => {
  const site = await browser.openModel({ viewport, touch: viewport === PHONE, address: `#/structure/${id}` });
  await site.page.locator('#reading').waitFor();
  await atRest(site.page);
  const { x, y } = await clickPoint(site.page, id);
  const panel = await site.page.locator('#reading').boundingBox();
  if (!panel) throw new Error('there is no panel');
  expect(x >= panel.x && x <= panel.x + panel.width && y >= panel.y && y <= panel.y + panel.height).toBe(false);
  const isOnCanvas = await site.page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.tagName === 'CANVAS', {
    x,
    y,
  });
  expect(isOnCanvas).toBe(true);
  expect(await sticksOut(site.page)).toBe(false);
  expectNoProblems(site);
});

it('a tap on a phone selects what it hits', async () => {
  const { page } = await browser.openModel({ viewport: PHONE, touch: true });
  const { x, y } = await clickPoint(page, 'gluteus-maximus-left');
  await page.touchscreen.tap(x, y);
  await expect.poll(async () => (await iliumState(page)).selected).toBe('gluteus-maximus-left');
});

it('everything that can be pressed on a phone is at least 24 px wide and high', async () => {
  const { page } = await browser.openModel({ viewport: PHONE, touch: true, address: '#/structure/piriformis-right' });
  await page.locator('#reading').waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, [role="radio"], [role="tab"], input')]
      // A word of a sentence is as high as its line.
      .filter((element) => !element.closest('p, li, dd, td') || !getComputedStyle(element).display.startsWith('inline'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => ({
        name: element.getAttribute('aria-label') ?? element.textContent,
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`),
  );
  expect(small).toEqual([]);
});

it.each(['light', 'dark'] as const)('takes the %s scheme of the system', async (colorScheme) => {
  const { page } = await browser.openModel({ colorScheme });
  const luminance = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no 2D canvas');
    pen.fillStyle = getComputedStyle(document.body).backgroundColor;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
  if (colorScheme === 'dark') expect(luminance).toBeLessThan(80);
  else expect(luminance).toBeGreaterThan(200);
});

it('the person can choose the dark scheme, and finds it again', async () => {
  const { page } = await browser.openWords({ colorScheme: 'light' });
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  for (const from of ['as the device', 'light']) {
    await page.getByRole('button', { name: `Theme: ${from}`, exact: true }).click();
  }
  await expect.poll(scheme).toContain('dark');
  await page.reload();
  await expect.poll(scheme).toContain('dark');
});
