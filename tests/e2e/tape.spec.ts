import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest, iliumState, PHONE, type SiteOptions, tapeLaid } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ADDRESS = '#/taping/low-back-h';
/** Skin, position, two strips from their anchor and two from their middle. */
const STEPS = 20;

const player = (page: Page) => page.getByRole('region', { name: 'Lay it step by step' });
const place = (page: Page, step: number) => player(page).getByText(`Step ${step} of ${STEPS}`, { exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function openTape(options: SiteOptions = {}) {
  const site = await browser.openModel({ address: ADDRESS, ...options });
  await tapeLaid(site.page);
  await atRest(site.page);
  return site;
}

/** The middle of the free part of the picture, where the tape of a taping page is looked at. */
async function middleOfPicture(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('[data-free-area]').boundingBox();
  if (!box) throw new Error('the picture has no room');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const pictureOf = async (page: Page) => (await page.locator('canvas').screenshot()).toString('base64');

describe('the player of a taping', () => {
  it('lays the strips by mouse, draws nothing at rest, and shows all of them at the end', async () => {
    const site = await openTape();
    const { page } = site;
    const whole = await pictureOf(page);
    await press(page, 'Show me how');
    await press(page, 'Pause');
    await atRest(page);
    const bare = await pictureOf(page);
    expect(bare).not.toBe(whole);
    for (let step = 2; step <= 6; step++) await press(page, 'Next step');
    await place(page, 6).waitFor();
    await atRest(page);
    expect(await pictureOf(page)).not.toBe(bare);
    const { framesRendered } = await page.evaluate(() => window.ilium.stats());
    await page.waitForTimeout(1000);
    const after = await page.evaluate(() => window.ilium.stats());
    expect(after.framesRendered).toBe(framesRendered);
    expect((await iliumState(page)).address).toBe(ADDRESS);
    await press(page, 'Done');
    await atRest(page);
    expectNoProblems(site);
  });

  it('goes from start to end by keyboard alone, and says each step', async () => {
    const { page } = await browser.openWords({ address: ADDRESS });
    await player(page).getByRole('button', { name: 'Play', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await place(page, 1).waitFor();
    for (let step = 2; step <= STEPS; step++) {
      await page.keyboard.press('ArrowRight');
      await place(page, step).waitFor();
    }
    expect(await page.getByTestId('announcer').textContent()).toContain(`Step ${STEPS} of ${STEPS}`);
    await page.keyboard.press('ArrowLeft');
    await place(page, STEPS - 1).waitFor();
    await page.keyboard.press('Home');
    await place(page, 1).waitFor();
    await player(page).evaluate((section) => (section as HTMLElement).focus());
    await page.keyboard.press('Space');
    await player(page).getByRole('button', { name: 'Pause', exact: true }).waitFor();
  });

  it('is reset when the page is left', async () => {
    const { page } = await browser.openWords({ address: ADDRESS });
    await press(page, 'Show me how');
    await place(page, 1).waitFor();
    await page.evaluate(() => {
      location.hash = '#/taping/piriformis-tape';
    });
    await player(page).getByText('7 steps').waitFor();
    await page.goBack();
    await player(page).getByText(`${STEPS} steps`).waitFor();
  });

  it('has its buttons in sight on a phone', async () => {
    const { page } = await browser.openWords({ address: ADDRESS, viewport: PHONE, touch: true });
    await page.getByRole('button', { name: 'Show me how' }).tap();
    const next = player(page).getByRole('button', { name: 'Next step' });
    await next.waitFor();
    for (let step = 2; step <= 6; step++) {
      await next.tap();
      await place(page, step).waitFor();
      const box = await next.boundingBox();
      expect(box && box.y > 0 && box.y + box.height <= PHONE.height).toBe(true);
    }
  });
});

describe('pressing on the model', () => {
  it('on a strip goes to that strip, on the skin goes nowhere, and beside the body closes nothing', async () => {
    const { page } = await openTape();
    const { x, y } = await middleOfPicture(page);
    const box = await page.locator('[data-free-area]').boundingBox();
    await page.mouse.click(x, y + (box?.height ?? 0) * 0.25);
    expect((await iliumState(page)).selected).toBeNull();
    expect((await iliumState(page)).address).toBe(ADDRESS);
    await page.mouse.click(x, y - (box?.height ?? 0) * 0.05);
    await player(page)
      .getByRole('heading', { name: /Strip [34]: lay it/ })
      .waitFor();
    expect((await iliumState(page)).address).toBe(ADDRESS);
    await page.mouse.click((box?.x ?? 0) + 4, y);
    await atRest(page);
    expect((await iliumState(page)).address).toBe(ADDRESS);
  });

  it('on what shows through the skin selects it', async () => {
    const { page } = await openTape({ address: `${ADDRESS}?layers=skin:0.3&peel=1,1` });
    const point = await page.evaluate(() => window.ilium.screenPosition('gluteus-maximus-right'));
    if (!point) throw new Error('the muscle is nowhere to be seen');
    await page.mouse.click(point.x, point.y);
    await expect.poll(async () => (await iliumState(page)).selected).toBe('gluteus-maximus-right');
  });
});

it('the colour of the tape outlives the visit', async () => {
  const { page } = await browser.openWords({ address: ADDRESS });
  await page.getByRole('radio', { name: 'Pink' }).click();
  await page.reload();
  await expect.poll(() => page.getByRole('radio', { name: 'Pink' }).getAttribute('aria-checked')).toBe('true');
});

it('a height is not kept, and nothing of it is in the address', async () => {
  const { page } = await browser.openWords({ address: ADDRESS });
  const height = page.getByRole('textbox', { name: 'Height in cm' });
  await height.fill('190');
  await page.getByText('29 cm long').first().waitFor();
  expect(page.url()).not.toContain('190');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('190');
  await page.reload();
  await expect.poll(() => height.inputValue()).toBe('165');
});

it('tape that cannot be drawn says so, and comes once it can be', async () => {
  const drawing = /\/LaidTape-[\w-]{8}\.js$/;
  const { page } = await browser.openModel({
    address: ADDRESS,
    prepare: (opening) => opening.route(drawing, (route) => route.abort('connectionfailed')),
  });
  const alert = page.locator('#reading').getByRole('alert');
  await alert.getByText('could not be drawn').waitFor();
  await page.unroute(drawing);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await tapeLaid(page);
  await alert.waitFor({ state: 'detached' });
});

describe('axe finds nothing serious', () => {
  it.each([
    ['in the light', {}],
    ['in the dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: PHONE, touch: true }],
  ] as const)('%s', async (_where, options) => {
    const { page } = await browser.openWords({ ...options, address: ADDRESS });
    await press(page, 'Show me how');
    await press(page, 'Pause');
    await press(page, 'Show stretch');
    await page.evaluate(AXE);
    const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    const serious = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.failureSummary)}`)).toEqual([]);
  });
});
