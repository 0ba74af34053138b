import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '#src/content/load.ts';
import type { TourRecord } from '#src/content/records.ts';
import { iliumState, PHONE } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let tour: TourRecord;
beforeAll(async () => {
  const { records } = await loadContent('content');
  const found = records.map(({ record }) => record).find((record) => record.kind === 'tour');
  if (found?.kind !== 'tour') throw new Error('the content has no tour');
  tour = found;
});

const hash = (page: Page) => page.evaluate(() => location.hash);
const reading = (page: Page) => page.locator('#reading');
const title = (page: Page, stop: number) =>
  reading(page).getByRole('heading', { level: 2, name: tour.stops[stop - 1]?.title ?? '', exact: true });

/** The view that an address opens, without its page. */
async function viewOf(page: Page) {
  const { selected, visible, faded, isolated } = await iliumState(page);
  return { selected, visible, faded, isolated };
}

async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`)}`);
}

describe('a tour', () => {
  it('opened by its address, shows at each stop what an address of that view shows', async () => {
    const site = await browser.openModel({ address: `#/tour/${tour.id}` });
    const { page } = site;
    await reading(page).getByRole('button', { name: 'Start the tour' }).click();
    await title(page, 1).waitFor();
    await reading(page).getByRole('button', { name: 'Next', exact: true }).click();
    await title(page, 2).waitFor();
    await expect.poll(() => hash(page)).toContain(`#/tour/${tour.id}?stop=2`);
    const shown = await viewOf(page);
    const address = await hash(page);

    const direct = await browser.openModel({ address: tour.stops[1]?.view ?? '' });
    expect(shown).toEqual(await viewOf(direct.page));
    const again = await browser.openModel({ address });
    await title(again.page, 2).waitFor();
    expect(await viewOf(again.page)).toEqual(shown);
    expect(await hash(again.page)).toBe(address);
    expectNoProblems(site);
  });

  it('is left by the way back of the browser, and not stop by stop', async () => {
    const { page } = await browser.openModel();
    await page.evaluate((id) => {
      location.hash = `#/tour/${id}?stop=1`;
    }, tour.id);
    for (const stop of [2, 3]) {
      await reading(page).getByRole('button', { name: 'Next', exact: true }).click();
      await title(page, stop).waitFor();
    }
    await expect.poll(() => hash(page)).toContain('stop=3');
    await page.goBack();
    await expect.poll(async () => (await iliumState(page)).address).toBe('#/');
    await reading(page).waitFor({ state: 'detached' });
  });

  it('goes from start to end by keyboard alone', async () => {
    const { page } = await browser.openWords({ address: `#/tour/${tour.id}` });
    await reading(page).getByRole('button', { name: 'Start the tour' }).focus();
    await page.keyboard.press('Enter');
    await title(page, 1).waitFor();
    for (let stop = 2; stop <= tour.stops.length; stop += 1) {
      await page.keyboard.press('ArrowRight');
      await title(page, stop).waitFor();
    }
    expect(await page.getByTestId('announcer').textContent()).toContain(tour.stops.at(-1)?.title);
    await page.keyboard.press('ArrowRight');
    await reading(page).getByRole('heading', { level: 2, name: 'That was the tour' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await title(page, tour.stops.length).waitFor();
  });

  it('waits while the person looks around, and leads back to its view', async () => {
    const { page } = await browser.openModel({ address: `#/tour/${tour.id}?stop=2` });
    await title(page, 2).waitFor();
    await expect.poll(() => hash(page)).not.toBe(`#/tour/${tour.id}?stop=2`);
    const before = await hash(page);
    await page.locator('canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => hash(page)).not.toBe(before);
    await reading(page).getByRole('button', { name: 'Back to this view' }).click();
    await expect.poll(() => hash(page)).toBe(before);
  });

  it('has its buttons in sight on a phone, however long the text is', async () => {
    const { page } = await browser.openWords({ address: `#/tour/${tour.id}?stop=2`, viewport: PHONE, touch: true });
    const next = reading(page).getByRole('button', { name: 'Next', exact: true });
    await next.waitFor();
    const box = await next.boundingBox();
    expect(box && box.y > 0 && box.y + box.height <= PHONE.height).toBe(true);
    await next.tap();
    await title(page, 3).waitFor();
  });
});

describe('axe finds nothing serious', () => {
  it.each([
    ['on the page of a tour', (): string => `#/tour/${tour.id}`, {}],
    ['at a stop', (): string => `#/tour/${tour.id}?stop=2`, {}],
    ['at a stop in the dark', (): string => `#/tour/${tour.id}?stop=2`, { colorScheme: 'dark' }],
    ['at a stop on a phone', (): string => `#/tour/${tour.id}?stop=2`, { viewport: PHONE, touch: true }],
    ['where one learns', (): string => '#/learn', {}],
    ['where one learns, in the dark', (): string => '#/learn', { colorScheme: 'dark' }],
    ['in a question with shares', (): string => '#/question/what-causes-hip-pain', {}],
    ['in an exercise', (): string => '#/exercise/figure-four-stretch', { colorScheme: 'dark' }],
  ] as const)('%s', async (_where, address, options) => {
    const { page } = await browser.openWords({ ...options, address: address() });
    await reading(page).locator('h1').waitFor();
    await reading(page).locator('h2:visible').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
