import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seriousFindings } from '../support/serious-findings.ts';
import { atRest, iliumState, PHONE } from '../support/site.ts';
import { tabToNamed } from '../support/tab-to.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

/** Leaves one kind of question and begins. */
async function beginWith(page: Page, kind: string): Promise<void> {
  for (const name of ['Find it', 'Name it', 'Its nerve', 'Its roots', 'What lies under']) {
    if (name !== kind) await page.getByRole('button', { name, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Begin' }).click();
}

it('by mouse: a tap on the model answers, and what is known is kept over a visit', async () => {
  const site = await browser.openModel({ address: '#/quiz' });
  const { page } = site;
  await beginWith(page, 'Find it');
  const asked = await page.getByRole('heading', { name: /^Where is this: / }).textContent();
  expect(asked).toContain('Gluteus maximus');
  await atRest(page);
  const place = await page.evaluate(() => window.ilium.screenPosition('gluteus-maximus-left'));
  if (!place) throw new Error('the gluteus maximus is not in sight');
  await page.mouse.click(place.x, place.y);
  await page.getByText('Right.', { exact: true }).waitFor();
  expect((await iliumState(page)).address).toMatch(/^#\/quiz/);
  expectNoProblems(site);
  await page.reload();
  await page.getByText(/^You have met 1 of /).waitFor();
});

it('by keyboard alone: begin, answer by number, go on, stop', async () => {
  const { page } = await browser.openModel({ address: '#/quiz' });
  await tabToNamed(page, 'Begin');
  await page.keyboard.press('Enter');
  await page.getByText(/^Question 1 of /).waitFor();
  const list = page.getByRole('list', { name: 'Answers' });
  if ((await list.count()) === 0) {
    await tabToNamed(page, 'Or choose the words that fit');
    await page.keyboard.press('Enter');
  }
  await list.waitFor();
  await page.keyboard.press('2');
  await page
    .getByRole('status')
    .getByText(/^(Right|Not quite)\.$/)
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^Question 2 of /).waitFor();
  await tabToNamed(page, 'Stop here');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /of 1 right$/ }).waitFor();
});

it.each(['light', 'dark'] as const)('axe finds nothing serious in the quiz on a phone, %s', async (colorScheme) => {
  const { page } = await browser.openModel({ address: '#/quiz', viewport: PHONE, touch: true, colorScheme });
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await beginWith(page, 'Name it');
  await page.getByRole('list', { name: 'Answers' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'I do not know' }).click();
  await page.getByRole('button', { name: 'Next' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});
