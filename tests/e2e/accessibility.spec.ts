import { expect, it } from 'vitest';
import { seriousFindings } from '../support/serious-findings.ts';
import { PHONE } from '../support/site.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();

it.each([
  ['the start view', {}],
  ['a structure', { address: '#/structure/piriformis-right' }],
  ['a structure in the dark', { address: '#/structure/piriformis-right', colorScheme: 'dark' }],
  ['the start view in the dark', { colorScheme: 'dark' }],
  ['a phone', { viewport: PHONE, touch: true }],
  ['a structure on a phone', { viewport: PHONE, touch: true, address: '#/structure/piriformis-right' }],
  ['a wrong address', { address: '#/structure/no-such-muscle' }],
] as const)('axe finds nothing serious in %s', async (_name, options) => {
  const { page } = await browser.openModel(options);
  if ('address' in options && !options.address.includes('no-such')) await page.locator('#reading h1').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

it.each([
  ['a condition', { address: '#/condition/piriformis-syndrome' }],
  ['the connections of a nerve', { address: '#/nerve/sciatic-nerve-right?show=relations' }],
  ['the connections of a root in the dark', { address: '#/nerve/root-l5-right?show=relations', colorScheme: 'dark' }],
  ['muscles by nerve root', { address: '#/structure/piriformis-right?show=myotomes' }],
  ['a taping', { address: '#/taping/piriformis-tape' }],
  ['a release', { address: '#/release/piriformis-ball' }],
  ['the page of pain', { address: '#/pain' }],
] as const)('axe finds nothing serious in %s', async (_name, options) => {
  const { page } = await browser.openWords(options);
  await page.locator('#reading h1').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

it.each(['light', 'dark'] as const)('axe finds nothing serious in labels on the model, %s', async (colorScheme) => {
  const { page } = await browser.openModel({ address: '#/?labels=on', colorScheme });
  await page.getByRole('list', { name: 'Labels' }).getByRole('button').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

it('axe finds nothing serious in the search and the layers, opened', async () => {
  const { page } = await browser.openModel();
  await page.getByRole('combobox', { name: 'Search' }).fill('buttock');
  await page.getByRole('option').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Search' }).fill('');
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  await page.getByRole('slider').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

it('axe would find a button without a name and words too pale to read', async () => {
  const { page } = await browser.openModel();
  await page.evaluate(() => {
    const bad = document.createElement('main');
    bad.innerHTML = '<button></button><p style="color: #ccc; background: #fff">pale</p>';
    document.body.replaceChildren(bad);
  });
  expect(await seriousFindings(page)).toEqual([
    expect.stringContaining('button-name'),
    expect.stringContaining('color-contrast'),
  ]);
});
