import { expect, it } from 'vitest';
import { iliumState } from '../support/site.ts';
import { tabTo } from '../support/tab-to.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

it('reaches the piriformis and its panel through the search alone', async () => {
  const { page } = await browser.openModel();
  await tabTo(page, (element) => element.matches('input[type="search"], [role="searchbox"]'), 'the search');
  await page.keyboard.type('pirifromis');
  await page
    .getByRole('option', { name: /piriformis/i })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await iliumState(page)).selected).toMatch(/^piriformis-(left|right)$/);
  await page.getByRole('heading', { level: 1, name: /piriformis/i }).waitFor();
});

it.each([
  ['a lay word', 'buttock'],
  ['Latin', 'musculus piriformis'],
  ['an abbreviation', 'TFL'],
  ['a misspelling', 'gluteus maximuss'],
])('the search answers %s', async (_kind, words) => {
  const { page } = await browser.openWords();
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  // What is found stands in groups; what is only suggested does not.
  await expect.poll(() => page.locator('[role="group"] [role="option"]').count()).toBeGreaterThan(0);
});

it('the search says so when it finds nothing', async () => {
  const { page } = await browser.openWords();
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('xyzzyqq');
  await page.getByText('Nothing here is called').waitFor();
});

it('reaches the piriformis through the tree alone, opening one group after the other', async () => {
  const { page } = await browser.openModel();
  await tabTo(page, (element) => element.closest('[role="treegrid"], [role="tree"]') !== null, 'the tree');
  const isOnPiriformis = () => page.evaluate(() => /piriformis/i.test(document.activeElement?.textContent ?? ''));
  for (let presses = 0; presses < 300; presses += 1) {
    const state = await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
    if (state === null && (await isOnPiriformis())) break;
    if (state === 'false') await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
  }
  expect(await isOnPiriformis()).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await iliumState(page)).selected).toMatch(/^piriformis-/);
  await page.getByRole('heading', { level: 1, name: /piriformis/i }).waitFor();
});

it('the tree follows a selection that was made elsewhere', async () => {
  const { page } = await browser.openModel();
  await page.evaluate(() => window.ilium.select('piriformis-right'));
  await page.locator('[role="row"][aria-selected="true"]', { hasText: /piriformis/i }).waitFor();
});

it('a screen reader hears what was selected', async () => {
  const { page } = await browser.openModel();
  await page.evaluate(() => window.ilium.select('piriformis-right'));
  await expect.poll(() => page.getByTestId('announcer').textContent()).toMatch(/piriformis/i);
});

it('single keys act on the selection, and Escape lets it go', async () => {
  const { page } = await browser.openModel({ address: '#/structure/piriformis-right' });
  await page.locator('canvas').focus();
  await page.keyboard.press('i');
  await expect.poll(async () => (await iliumState(page)).isolated).toEqual(['piriformis-right']);
  await page.keyboard.press('z');
  await expect.poll(async () => (await iliumState(page)).isolated).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await iliumState(page)).selected).toBeNull();
});

it('arrow keys turn the model', async () => {
  const { page } = await browser.openModel();
  await page.locator('canvas').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await iliumState(page)).address).toContain('cam=');
});
