import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { PLAN_KINDS } from '#src/state/plan.ts';
import { formatPlan } from '#src/state/plan-file.ts';
import { planItem, planOf } from '../support/plans.ts';
import { PHONE } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The room on A4 between the margins of the sheet, CSS px. */
const SHEET = { width: 703, height: 1050 };

const SIX = {
  ...planOf(),
  title: 'Left buttock',
  items: [
    ['release', 'piriformis-ball'],
    ['release', 'gluteus-medius-ball'],
    ['massage', 'gluteal-massage'],
    ['taping', 'piriformis-tape'],
    ['exercise', 'figure-four-stretch'],
    ['exercise', 'clamshell'],
  ].map(([kind, id = '']) =>
    planItem(id, {
      kind: PLAN_KINDS.find((known) => known === kind) ?? 'release',
      note: 'Every other evening.',
      addressHash: `#/${kind}/${id}?sel=piriformis-left`,
    }),
  ),
};

const rows = (page: Page) => page.getByRole('list', { name: 'Techniques in your plan' }).getByRole('heading');
const keep = (text: string) => (page: Page) =>
  page.addInitScript((kept) => localStorage.setItem('ilium.plan', kept), text);
/** The same without the model, whose files these tests do not need. */
const openWords = (address: string, prepare: (page: Page) => Promise<unknown> = async () => undefined, more = {}) =>
  browser.openSite({
    address,
    ...more,
    prepare: async (page) => {
      await page.route(/\.glb$/, () => undefined);
      await prepare(page);
    },
  });

async function add(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await page.getByRole('button', { name: 'In my plan' }).waitFor();
}

it('what is added is there after a reload, in its new order and with its note', async () => {
  const site = await openWords('#/release/piriformis-ball');
  const { page } = site;
  await add(page, '#/release/piriformis-ball');
  await add(page, '#/exercise/clamshell');
  await page.getByRole('button', { name: 'Open my plan' }).click();
  expect(await page.evaluate(() => location.hash)).toMatch(/^#\/plan/);
  await expect.poll(() => rows(page).allTextContents()).toEqual(['Ball release for the piriformis', 'Clamshell']);
  await page.getByRole('button', { name: 'Move up: Clamshell' }).click();
  await page.getByRole('textbox', { name: 'Note: Clamshell' }).fill('Three times a week');
  await page.reload();
  await expect.poll(() => rows(page).allTextContents()).toEqual(['Clamshell', 'Ball release for the piriformis']);
  expect(await page.getByRole('textbox', { name: 'Note: Clamshell' }).inputValue()).toBe('Three times a week');
  expect(await page.getByRole('button', { name: 'My plan 2', exact: true }).count()).toBe(1);
  expectNoProblems(site);
});

it('a row is dragged to another place, and a short pull leaves it', async () => {
  const { page } = await openWords('#/plan', keep(formatPlan(SIX)));
  await rows(page).nth(5).waitFor();
  const grip = async (index: number) => {
    const box = await page.locator('li[data-key] > span').nth(index).boundingBox();
    if (!box) throw new Error('a row has no grip');
    return { x: box.x + box.width / 2, y: box.y + 20, height: box.height };
  };
  const drag = async (from: number, byPx: number) => {
    const { x, y } = await grip(from);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + byPx, { steps: 4 });
    await page.mouse.up();
  };
  const before = await rows(page).allTextContents();
  await drag(0, 20);
  expect(await rows(page).allTextContents()).toEqual(before);
  await drag(0, (await grip(0)).height);
  expect(await rows(page).allTextContents()).toEqual([before[1], before[0], ...before.slice(2)]);
});

it('two tabs keep one plan', async () => {
  const { page, context } = await openWords('#/plan');
  const other = await context.newPage();
  await other.route(/\.glb$/, () => undefined);
  await other.goto(page.url().replace('#/plan', '#/release/piriformis-ball'));
  await other.getByRole('button', { name: 'Add to my plan' }).click();
  await expect.poll(() => rows(page).allTextContents()).toEqual(['Ball release for the piriformis']);
});

it.each([
  [
    'refuses',
    /the browser keeps nothing/,
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'is full',
    /its storage is full/,
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
])('where the storage %s the plan works for the visit, says so and can be saved', async (_name, words, spoil) => {
  const site = await openWords('#/release/piriformis-ball', (page) => page.addInitScript(spoil));
  const { page } = site;
  await add(page, '#/release/piriformis-ball');
  await page.getByText('Your plan could not be kept on this device; export it as a file.').waitFor();
  await page.getByRole('button', { name: 'Open my plan' }).click();
  await page.getByText(words).waitFor();
  expect(await rows(page).count()).toBe(1);
  const download = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('ilium-plan.json');
  expectNoProblems(site);
});

it('a plan goes out as a file and comes in on another device', async () => {
  const { page } = await openWords('#/plan', keep(formatPlan(SIX)));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toBe(formatPlan(SIX));
  const { page: other } = await openWords('#/plan');
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(path);
  await expect.poll(() => rows(other).count()).toBe(6);
  expect(await other.getByRole('textbox', { name: 'Name of the plan' }).inputValue()).toBe('Left buttock');
});

it('six techniques take one or two pages, and forty more', async () => {
  const pagesOf = async (text: string) => {
    const { page } = await openWords('#/plan', keep(text), { colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Print or save as PDF' }).waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  expect(await pagesOf(formatPlan(SIX))).toBeLessThanOrEqual(2);
  const many = Array.from({ length: 40 }, (_, index) => planItem(`gone-${index}`));
  expect(await pagesOf(formatPlan({ ...SIX, items: many }))).toBeGreaterThan(2);
});

it('the sheet stands alone on paper, black on white in the dark too, and its codes lead back', async () => {
  const { page } = await openWords('#/plan', keep(formatPlan(SIX)), { colorScheme: 'dark', viewport: SHEET });
  await page.getByRole('button', { name: 'Print or save as PDF' }).waitFor();
  const sheet = page.locator('body > section');
  expect(await sheet.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body > *:visible').count()).toBe(1);
  expect(await sheet.innerText()).toMatch(
    /^Left buttock[\s\S]*Get help first if[\s\S]*1\s*Ball release for the piriformis/,
  );
  const colours = await sheet.evaluate((node) => [
    getComputedStyle(node).color,
    getComputedStyle(node).backgroundColor,
  ]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const codes = sheet.locator('figure svg');
  expect(await codes.count()).toBe(6);
  const picture = PNG.sync.read(await codes.nth(3).screenshot());
  const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  expect(read?.data).toBe(page.url().replace(/#.*/, '#/taping/piriformis-tape?sel=piriformis-left'));
});

it.each([
  ['in the light', {}],
  ['in the dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: PHONE, touch: true }],
] as const)('axe finds nothing serious in the plan %s, empty or not', async (_name, options) => {
  for (const text of [formatPlan(SIX), formatPlan(planOf()), '{"broken']) {
    const { page } = await openWords('#/plan', keep(text), options);
    await page.getByRole('button', { name: 'Open a file' }).waitFor();
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)).toEqual([]);
  }
});
