import { expect, it } from 'vitest';
import { PICTURE_SIZE } from '#src/content/check/pictures.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const ALT = /^The piriformis crosses the deep buttock/;

it('the start asks for no picture; a page under a sub-path shows its own, in its size', async () => {
  const asked: string[] = [];
  const { page } = await browser.openSite({
    prepare: async (opening) => {
      opening.on('request', (request) => asked.push(request.url()));
      await opening.route(/\.glb$/, () => undefined);
    },
  });
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.waitForLoadState('load');
  expect(asked.filter((url) => /\.webp$|\/pictures-/.test(url))).toEqual([]);

  await page.evaluate(() => {
    window.location.hash = '#/condition/piriformis-syndrome';
  });
  const picture = page.getByRole('img', { name: ALT });
  await picture.scrollIntoViewIfNeeded();
  const size = () => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  await expect.poll(size).toEqual([PICTURE_SIZE.widthPx, PICTURE_SIZE.heightPx]);
  expect(asked.some((url) => url.endsWith('.webp'))).toBe(true);
});
