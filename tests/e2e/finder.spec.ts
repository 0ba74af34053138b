import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seriousFindings } from '../support/serious-findings.ts';
import { atRest, iliumState, PHONE } from '../support/site.ts';
import { tabToNamed } from '../support/tab-to.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const press = (page: Page, name: string | RegExp) => page.locator('#reading').getByRole('button', { name }).click();
const NONE = 'None of these is true';
const WHERE = 'Mark where it hurts';

/** A place on the right buttock: beside the middle of what panels leave free. */
async function buttock(page: Page): Promise<{ x: number; y: number }> {
  const free = await page.locator('[data-free-area]').boundingBox();
  if (!free) throw new Error('nothing is left free');
  return { x: free.x + free.width / 2 + free.height * 0.08, y: free.y + free.height * 0.5 };
}

async function toMarking(page: Page): Promise<void> {
  await press(page, NONE);
  await step(page, WHERE);
  await atRest(page);
}

it('by mouse: a danger sign stops; a tap and a few answers end in a list that leads on; nothing is sent or kept', async () => {
  const site = await browser.openModel({ address: '#/pain' });
  const { page } = site;
  await press(page, /^Numb seat, new/);
  await step(page, 'Get help now');
  expect(await page.locator('#reading').getByRole('link', { name: /^112/ }).getAttribute('href')).toBe('tel:112');
  await press(page, /not what I have/);
  await toMarking(page);

  const before = await page.evaluate(() => location.hash);
  const { x, y } = await buttock(page);
  await page.mouse.click(x, y);
  await page.getByText('Marked: 1 place on the body.').waitFor();
  expect(await iliumState(page)).toMatchObject({ selected: null });
  await page.getByRole('radio', { name: 'Brush' }).click();
  await page.mouse.move(x, y + 20);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 8 });
  await page.mouse.up();
  await page.getByText('Marked: 2 places on the body.').waitFor();
  await atRest(page);
  // The brush leaves the camera alone, and what was marked is not in the address.
  expect(await page.evaluate(() => location.hash)).toBe(before);

  await press(page, 'Next');
  await step(page, 'How does it feel?');
  await press(page, 'Sitting for long');
  await press(page, 'Tingling');
  await press(page, 'Next');
  await step(page, 'What it may be');
  await page.getByText('This is not a diagnosis.').waitFor();
  const first = page.locator('#reading ol h3').first();
  expect(await first.textContent()).toBe('Piriformis syndrome');
  await page.getByText('We leave out the ball deep in the buttock', { exact: false }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /tingl|finder/i,
  );
  await first.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /Piriformis syndrome/ }).waitFor();
  await page.goBack();
  await step(page, 'What it may be');
  expectNoProblems(site);
});

it('by keyboard alone: from the danger signs to the list', async () => {
  const { page } = await browser.openWords({ address: '#/pain' });
  await step(page, 'First: is any of this true for you?');
  await page.locator('#reading').focus();
  const go = async (name: string) => {
    await tabToNamed(page, name);
    await page.keyboard.press('Enter');
  };
  await go(NONE);
  await step(page, WHERE);
  // The step begins at its heading, so that Tab goes on from there.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(WHERE);
  await go('Or choose from a list');
  await go('middle of the buttock, left');
  await page.getByText('Marked: 1 from the list.').waitFor();
  await page.locator('#reading').focus();
  await go('Next');
  await step(page, 'How does it feel?');
  await go('A dull ache');
  await go('Next');
  await step(page, 'What it may be');
  await go('Piriformis syndrome');
  await page.getByRole('heading', { level: 1, name: /Piriformis syndrome/ }).waitFor();
  expect(await page.evaluate(() => location.hash)).toContain('#/condition/piriformis-syndrome');
});

it('without a mark there is help and no list', async () => {
  const { page } = await browser.openWords({ address: '#/pain' });
  await press(page, NONE);
  await step(page, WHERE);
  await press(page, 'Next');
  await press(page, 'Skip');
  await step(page, 'Mark a place first');
  expect(await page.locator('#reading ol h3').count()).toBe(0);
});

it.each(['light', 'dark'] as const)('axe finds nothing serious on the way on a phone, %s', async (colorScheme) => {
  const { page } = await browser.openModel({ address: '#/pain', viewport: PHONE, touch: true, colorScheme });
  await step(page, 'First: is any of this true for you?');
  expect(await seriousFindings(page)).toEqual([]);
  await press(page, /^Numb seat, new/);
  await step(page, 'Get help now');
  expect(await seriousFindings(page)).toEqual([]);
  await press(page, /not what I have/);
  await toMarking(page);
  const { x, y } = await buttock(page);
  await page.touchscreen.tap(x, y);
  await page.getByText('Marked: 1 place on the body.').waitFor();
  await press(page, 'Or choose from a list');
  expect(await seriousFindings(page)).toEqual([]);
  await press(page, 'Next');
  await step(page, 'How does it feel?');
  expect(await seriousFindings(page)).toEqual([]);
});
