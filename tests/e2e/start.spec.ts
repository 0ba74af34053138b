import { expect, it } from 'vitest';
import { DESKTOP } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

it('opens under a sub-path without an error and without asking another host', async () => {
  const site = await browser.openModel();
  expect(await site.page.title()).toContain('Ilium');
  const canvas = await site.page.locator('canvas').boundingBox();
  expect(canvas?.width).toBeGreaterThan(DESKTOP.width / 2);
  expectNoProblems(site);
});

it('offers what a page around it needs', async () => {
  const { page } = await browser.openModel();
  const answers = await page.evaluate(() => ({
    version: window.ilium.version,
    state: window.ilium.state(),
    nowhere: window.ilium.screenPosition('no-such-structure'),
    stats: window.ilium.stats(),
  }));
  expect(answers.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(answers.state).toMatchObject({ selected: null, hovered: null, faded: [], isolated: [], address: '#/' });
  expect(answers.state.visible).toEqual(expect.arrayContaining(['gluteus-maximus-left', 'l4', 'piriformis-right']));
  expect(answers.nowhere).toBeNull();
  expect(answers.stats.triangles).toBeGreaterThan(50_000);
});

it('selects what the page around it asks for, and refuses what is not there', async () => {
  const { page } = await browser.openModel();
  const answers = await page.evaluate(() => {
    window.ilium.select('l4');
    const selected = window.ilium.state().selected;
    window.ilium.select(null);
    let refusal = '';
    try {
      window.ilium.select('no-such-structure');
    } catch (reason) {
      refusal = String(reason);
    }
    return { selected, after: window.ilium.state().selected, refusal };
  });
  expect(answers).toEqual({ selected: 'l4', after: null, refusal: expect.stringContaining('no-such-structure') });
});

it('draws in few calls', async () => {
  const { page } = await browser.openModel();
  const { drawCalls } = await page.evaluate(() => window.ilium.stats());
  expect(drawCalls).toBeGreaterThan(0);
  expect(drawCalls).toBeLessThanOrEqual(60);
});

it('draws no frame while nothing moves, and draws again when something does', async () => {
  const { page } = await browser.openModel();
  const frames = () => page.evaluate(() => window.ilium.stats().framesRendered);
  const before = await frames();
  await page.waitForTimeout(3000);
  expect(await frames()).toBe(before);
  await page.evaluate(() => window.ilium.select('l4'));
  await expect.poll(frames).toBeGreaterThan(before);
});

it('lets people read and search before the canvas has come', async () => {
  const held: (() => void)[] = [];
  const { page } = await browser.openSite({
    prepare: (opening) =>
      opening.route(/\/(three|AtlasCanvas)[^/]*\.js$/, async (route) => {
        await new Promise<void>((resolve) => held.push(resolve));
        await route.continue();
      }),
  });
  await page.getByRole('combobox', { name: 'Search' }).fill('piriformis');
  await page
    .getByRole('option', { name: /piriformis/i })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /piriformis/i }).waitFor();
  expect(held.length).toBeGreaterThan(0);
  expect(await page.locator('canvas').count()).toBe(0);
  for (const release of held) release();
});
