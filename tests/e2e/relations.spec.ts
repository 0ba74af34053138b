import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, iliumState, PHONE } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

const SCIATIC = '#/nerve/sciatic-nerve-right?show=relations';
const diagram = (page: Page) => page.getByRole('group', { name: /^What hangs together with/ });

it('an address opens the view: the nerve with what it feeds, whatever is peeled', async () => {
  const { page } = await browser.openModel({ address: `${SCIATIC}&peel=4,4` });
  await diagram(page).waitFor();
  await expect.poll(async () => (await iliumState(page)).visible).toContain('semitendinosus-right');
  expect((await iliumState(page)).visible).not.toContain('semitendinosus-left');
  expect((await iliumState(page)).address).toContain('show=relations');
});

it('by mouse: from a nerve to its root, and on to a muscle', async () => {
  const { page } = await browser.openModel({ address: '#/nerve/sciatic-nerve-right' });
  await page.getByRole('tab', { name: 'Connections' }).click();
  await diagram(page).getByRole('button', { name: 'L5' }).click();
  await expect.poll(async () => (await iliumState(page)).selected).toBe('root-l5-right');
  await page.getByText('Movement that tests it').waitFor();
  await diagram(page).getByRole('button', { name: 'Gluteus medius' }).click();
  await expect.poll(async () => (await iliumState(page)).selected).toBe('gluteus-medius-right');
  await diagram(page).getByText('What it does').waitFor();
  await page.goBack();
  await expect.poll(async () => (await iliumState(page)).selected).toBe('root-l5-right');
});

it('by keyboard alone: the arrows walk, the model rings what has the focus, Enter opens', async () => {
  const { page } = await browser.openModel({ address: SCIATIC });
  await diagram(page).getByRole('button', { name: 'Sciatic nerve' }).focus();
  await page.keyboard.press('ArrowRight');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? '');
  expect(focused).toMatch(/^muscle\//);
  await expect.poll(async () => (await iliumState(page)).hovered).toBe(`${focused.slice('muscle/'.length)}-right`);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await iliumState(page)).selected).toBe(`${focused.slice('muscle/'.length)}-right`);
});

it('tells what lies between two parts, and keeps it in the address', async () => {
  const { page } = await browser.openModel({ address: '#/structure/piriformis-right?show=relations' });
  await page.getByRole('searchbox', { name: 'A second part' }).fill('sciatic nerve');
  await page
    .getByRole('option', { name: /^Sciatic nerve/ })
    .first()
    .click();
  await page.getByText('The piriformis can squeeze the sciatic nerve.').waitFor();
  await expect.poll(async () => (await iliumState(page)).address).toContain('to=sciatic-nerve-right');
});

it('a disc tells which root its bulge meets, behind and far out', async () => {
  const { page } = await browser.openModel({ address: '#/structure/disc-l4-l5?show=relations' });
  await page.getByText(/meets the L5 nerve root/).waitFor();
  await page.getByRole('radio', { name: 'Far out at the side' }).click();
  await page.getByText(/meets the L4 nerve root/).waitFor();
  await expect.poll(async () => (await iliumState(page)).address).toContain('bulge=far-out');
});

it('is one list on a phone, and at rest nothing is drawn', async () => {
  const site = await browser.openModel({ address: SCIATIC, viewport: PHONE, touch: true });
  const { page } = site;
  await diagram(page).waitFor();
  const boxes = await diagram(page)
    .getByRole('heading', { level: 3 })
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
  expect(boxes).toEqual(boxes.toSorted((a, b) => a - b));
  expect(new Set(boxes).size).toBe(boxes.length);
  await atRest(page);
  expectNoProblems(site);
});
