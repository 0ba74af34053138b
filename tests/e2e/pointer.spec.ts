import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, clickPoint, clickStructure, iliumState } from '../support/site.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

/** A point of the canvas where there is nothing; found by pointing, as a person would. */
async function emptyPoint(page: Page): Promise<{ x: number; y: number }> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  for (let y = 40; y < size.height; y += 60) {
    for (let x = 40; x < size.width; x += 60) {
      const onCanvas = await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.tagName === 'CANVAS', {
        x,
        y,
      });
      if (!onCanvas) continue;
      await page.mouse.move(x, y);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      if ((await iliumState(page)).hovered === null) return { x, y };
    }
  }
  throw new Error('the model fills the whole canvas');
}

it('a click selects what it hits, says so in the address, and shows it beside the panel', async () => {
  const { page } = await browser.openModel();
  await clickStructure(page, 'gluteus-maximus-left');
  await expect.poll(() => iliumState(page)).toMatchObject({ selected: 'gluteus-maximus-left' });
  expect((await iliumState(page)).address).toBe('#/structure/gluteus-maximus-left');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/structure/gluteus-maximus-left');
  await page.getByRole('heading', { level: 1, name: /gluteus maximus/i }).waitFor();
  await atRest(page);
  const point = await clickPoint(page, 'gluteus-maximus-left');
  const panel = await page.locator('#reading').boundingBox();
  if (!panel) throw new Error('there is no panel');
  const isCovered =
    point.x >= panel.x && point.x <= panel.x + panel.width && point.y >= panel.y && point.y <= panel.y + panel.height;
  expect(isCovered).toBe(false);
});

it('the screen position of a structure is where a pointer meets it first', async () => {
  const { page } = await browser.openModel();
  for (const id of ['l4', 'piriformis-right', 'gluteus-medius-right', 'hip-bone-right', 'gluteus-maximus-left']) {
    await page.evaluate((structure) => window.ilium.select(structure), id);
    await atRest(page);
    const { x, y } = await clickPoint(page, id);
    await page.mouse.move(x, y);
    await expect.poll(async () => (await iliumState(page)).hovered).toBe(id);
  }
});

it('a click on nothing deselects', async () => {
  const { page } = await browser.openModel();
  await clickStructure(page, 'gluteus-maximus-left');
  await expect.poll(async () => (await iliumState(page)).selected).toBe('gluteus-maximus-left');
  await atRest(page);
  const { x, y } = await emptyPoint(page);
  await page.mouse.click(x, y);
  await expect.poll(async () => (await iliumState(page)).selected).toBeNull();
});

it('a drag turns the model and selects nothing', async () => {
  const { page } = await browser.openModel();
  const { x, y } = await clickPoint(page, 'gluteus-maximus-left');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 10, { steps: 6 });
  await page.mouse.up();
  await atRest(page);
  const { selected, address } = await iliumState(page);
  expect(selected).toBeNull();
  expect(address).toContain('cam=');
});

it('a pointer that rests on a structure names it', async () => {
  const { page } = await browser.openModel();
  const { x, y } = await clickPoint(page, 'gluteus-maximus-left');
  await page.mouse.move(x, y);
  await expect.poll(async () => (await iliumState(page)).hovered).toBe('gluteus-maximus-left');
  await page.locator('[class*="hoverName"]', { hasText: /left gluteus maximus|gluteus maximus.*left/i }).waitFor();
});

it('a tap selects', async () => {
  const { page } = await browser.openModel({ touch: true });
  const { x, y } = await clickPoint(page, 'gluteus-maximus-left');
  await page.touchscreen.tap(x, y);
  await expect.poll(async () => (await iliumState(page)).selected).toBe('gluteus-maximus-left');
});

it('the wheel zooms to what the pointer is on', async () => {
  const { page } = await browser.openModel();
  const { x, y } = await clickPoint(page, 'gluteus-maximus-left');
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -120);
  await atRest(page);
  expect((await iliumState(page)).address).toContain('cam=');
  await expect.poll(async () => (await iliumState(page)).hovered).toBe('gluteus-maximus-left');
});
