import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, iliumState, modelReady } from '../support/site.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const GLB = /\.glb$/;

async function textIsUsable(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill('piriformis');
  await page
    .getByRole('option', { name: /piriformis/i })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /piriformis/i }).waitFor();
}

it('a search that cannot be fetched says so, and comes once it can be', async () => {
  const index = /\/search-[\w-]{8}\.js$/;
  const { page } = await browser.openSite({
    prepare: (opening) => opening.route(index, (route) => route.abort('connectionfailed')),
  });
  await page.getByRole('combobox', { name: 'Search' }).fill('piriformis');
  const alert = page.getByRole('search').getByRole('alert');
  await alert.getByText('could not be fetched').waitFor();
  await page.unroute(index);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page
    .getByRole('option', { name: /piriformis/i })
    .first()
    .waitFor();
});

it.each([
  ['is missing', (route: Route) => route.fulfill({ status: 404, body: 'not found' })],
  ['is answered with a page', (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>' })],
  ['cannot be reached', (route: Route) => route.abort('connectionfailed')],
  ['is no GLB', (route: Route) => route.fulfill({ status: 200, body: 'this is not a model at all' })],
  [
    'breaks off',
    async (route: Route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)), headers: {} });
    },
  ],
  [
    'is damaged in the middle',
    async (route: Route) => {
      const response = await route.fetch();
      const body = Buffer.from(await response.body());
      body.fill(0x5a, Math.floor(body.length * 0.6), Math.floor(body.length * 0.6) + 4000);
      await route.fulfill({ response, body });
    },
  ],
])('when a file of the model %s, the page says so, keeps the texts, and tries again', async (_what, spoil) => {
  const site = await browser.openSite({ prepare: (opening) => opening.route(GLB, spoil) });
  const { page } = site;
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/\.glb/);
  await textIsUsable(page);
  await page.unroute(GLB);
  await page.getByRole('button', { name: 'Try again' }).click();
  await modelReady(page);
  await expect.poll(async () => (await page.evaluate(() => window.ilium.stats())).triangles).toBeGreaterThan(1000);
  expect(await alert.count()).toBe(0);
});

it('a slow model shows how far it has come', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await browser.openSite({
    prepare: (opening) => opening.route(GLB, (route) => held.then(() => route.continue())),
  });
  await page.getByRole('progressbar', { name: 'Loading the model' }).waitFor();
  release();
  await modelReady(page);
});

it('a lost graphics context comes back by itself, with the same view', async () => {
  const { page } = await browser.openModel({ address: '#/structure/piriformis-right' });
  const before = await iliumState(page);
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    if (!loss) throw new Error('the context cannot be lost');
    loss.loseContext();
    setTimeout(() => loss.restoreContext(), 500);
  });
  await page.getByText('It comes back by itself').waitFor();
  await page.getByText('It comes back by itself').waitFor({ state: 'detached' });
  await atRest(page);
  const picture = await page.locator('canvas').screenshot();
  expect(new Set(picture).size).toBeGreaterThan(100);
  expect(await page.evaluate(() => window.ilium.stats().drawCalls)).toBeGreaterThan(0);
  expect(await iliumState(page)).toMatchObject({ selected: before.selected, address: before.address });
});
