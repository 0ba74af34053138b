import { expect, it } from 'vitest';
import { seriousFindings } from '../support/serious-findings.ts';
import { atRest, iliumState } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

it('by mouse: the skin tells what may be felt at a place', async () => {
  const site = await browser.openModel({ address: '#/?show=dermatomes&cam=back' });
  const { page } = site;
  await page.getByText('Tap the skin to ask what may be felt there.').waitFor();
  await atRest(page);
  const place = await page.evaluate(() => window.ilium.screenPosition('gluteus-maximus-left'));
  if (!place) throw new Error('the buttock is not in sight');
  await page.mouse.click(place.x, place.y);
  await page.getByRole('heading', { name: 'What may be felt here' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expectNoProblems(site);
});

it('by keyboard: a place is chosen from the list', async () => {
  const { page } = await browser.openModel({ address: '#/structure/gluteus-minimus-right?show=trigger-points' });
  const list = page.getByRole('combobox', { name: 'Or choose a place' });
  await list.focus();
  await list.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What may be felt here' }).waitFor();
});

it('a way of the sciatic nerve past the piriformis is chosen by keys, and the address holds it', async () => {
  const { page } = await browser.openModel({ address: '#/structure/piriformis-right?variant=b' });
  await expect.poll(async () => (await iliumState(page)).visible).not.toContain('sciatic-nerve-right');
  await page.getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' });
  expect(await seriousFindings(page)).toEqual([]);
  const checked = page.locator('input[type="radio"][value="b"]');
  await checked.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await iliumState(page)).address).toContain('variant=c');
  for (const _ of ['b', 'a']) await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await iliumState(page)).visible).toContain('sciatic-nerve-right');
});
