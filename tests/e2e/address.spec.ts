import { expect, it } from 'vitest';
import { clickStructure, iliumState, WIDE } from '../support/site.ts';
import { expectNoProblems, testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const WHOLE_VIEW =
  '#/structure/piriformis-right?hide=gluteus-maximus-right&fade=gluteus-medius-right&layers=skin:0&peel=2,3&cam=back';

it('an address opens exactly the view that wrote it', async () => {
  const site = await browser.openModel({ address: WHOLE_VIEW });
  const state = await iliumState(site.page);
  expect(state).toMatchObject({
    selected: 'piriformis-right',
    faded: ['gluteus-medius-right'],
    address: WHOLE_VIEW,
  });
  expect(state.visible).not.toContain('gluteus-maximus-right');
  expectNoProblems(site);
});

it('a view made by hand survives a reload', async () => {
  const { page } = await browser.openModel({ viewport: WIDE });
  await clickStructure(page, 'gluteus-maximus-left');
  await page.getByRole('button', { name: 'Isolate', exact: true }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('only=gluteus-maximus-left');
  const before = await iliumState(page);
  await page.reload();
  await page.waitForFunction(() => 'ilium' in window);
  await page.evaluate(() => window.ilium.ready);
  expect({ ...(await iliumState(page)), hovered: null }).toEqual({ ...before, hovered: null });
});

it('back and forward go from page to page', async () => {
  const { page } = await browser.openModel();
  const hash = () => page.evaluate(() => location.hash);
  for (const id of ['l4', 'piriformis-right']) {
    await page.evaluate((structure) => window.ilium.select(structure), id);
    await expect.poll(hash).toBe(`#/structure/${id}`);
  }
  await page.goBack();
  await expect.poll(async () => (await iliumState(page)).selected).toBe('l4');
  await page.goForward();
  await expect.poll(async () => (await iliumState(page)).selected).toBe('piriformis-right');
});

it.each(['#/structure/no-such-muscle', '#/nonsense', '#/structure/../../x', '#/condition/%00'])(
  'the address %s shows the start view and says what it could not find',
  async (address) => {
    const site = await browser.openModel({ address });
    expect(await iliumState(site.page)).toMatchObject({ selected: null, isolated: [], faded: [] });
    await site.page
      .getByText(/is(n.t| not) here/i)
      .first()
      .waitFor();
    expectNoProblems(site);
  },
);

it('an address with a false part shows the rest and names that part', async () => {
  const { page } = await browser.openModel({ address: '#/structure/l4?hide=no-such-muscle' });
  expect((await iliumState(page)).selected).toBe('l4');
  await page.getByText('no-such-muscle').first().waitFor();
});

it.each([
  ['condition', 'piriformis-syndrome'],
  ['release', 'piriformis-ball'],
  ['taping', 'piriformis-tape'],
  ['exercise', 'clamshell'],
])('opens the page of the %s %s', async (kind, id) => {
  const site = await browser.openModel({ address: `#/${kind}/${id}` });
  await site.page.locator('#reading').getByRole('heading', { level: 1 }).waitFor();
  expect((await iliumState(site.page)).address).toContain(`#/${kind}/${id}`);
  expectNoProblems(site);
});
