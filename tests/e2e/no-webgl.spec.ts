import { expect, it } from 'vitest';
import { iliumState } from '../support/site.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser({ webgl: false });

it('without WebGL everything can be read, and the page says what is missing', async () => {
  const { page } = await browser.openSite();
  await page.getByText('No 3D picture in this browser').waitFor();
  await page.getByRole('combobox', { name: 'Search' }).fill('piriformis');
  await page
    .getByRole('option', { name: /piriformis/i })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /piriformis/i }).waitFor();
  await expect.poll(async () => (await iliumState(page)).selected).toMatch(/^piriformis-/);
  const text = await page.locator('#reading').innerText();
  expect(text.length).toBeGreaterThan(500);
});

it('without WebGL an address still opens its page', async () => {
  const { page } = await browser.openSite({ address: '#/condition/piriformis-syndrome' });
  await page
    .locator('#reading')
    .getByRole('heading', { level: 1, name: /piriformis/i })
    .waitFor();
});

it('without WebGL the page around it is told why the model does not come', async () => {
  const { page } = await browser.openSite();
  await page.waitForFunction(() => 'ilium' in window);
  const reason = await page.evaluate(() =>
    window.ilium.ready.then(
      () => 'ready',
      (error: Error) => error.message,
    ),
  );
  expect(reason).toMatch(/3D|WebGL/);
});
