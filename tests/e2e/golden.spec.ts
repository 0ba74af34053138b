import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { brokenLimits, comparePictures, type Picture, type PictureDifference } from '../support/compare-images.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));
const VIEWPORT = { width: 900, height: 640 };

/** Two Chromiums thirteen versions apart drew the same bytes; this leaves room for the arithmetic of other processors. */
const LIMITS: PictureDifference = { quantile: 3, mean: 0.1, worstBlock: 6 };

const VIEWS = [
  { name: 'start', address: '#/' },
  { name: 'start-dark', address: '#/', colorScheme: 'dark' },
  { name: 'bones-back', address: '#/?peel=4,4&cam=back' },
  { name: 'deep-muscles-front', address: '#/?peel=3,3&cam=front' },
  { name: 'superficial-muscles-left', address: '#/?peel=1,1&cam=left' },
  { name: 'skin-back', address: '#/?peel=0,0&cam=back' },
  { name: 'piriformis-selected', address: '#/structure/piriformis-right' },
  { name: 'hip-bone-isolated', address: '#/?only=hip-bone-right&cam=right' },
  { name: 'gluteus-maximus-faded', address: '#/?fade=gluteus-maximus-left&cam=back' },
] as const;

/** The canvas alone, without the words around it: fonts are not what is looked at here. */
async function photograph(page: Page): Promise<PNG> {
  await page.addStyleTag({
    content: 'body * { visibility: hidden !important } canvas { visibility: visible !important }',
  });
  return PNG.sync.read(await page.locator('canvas').screenshot());
}

async function openView(address: string, colorScheme: 'light' | 'dark' = 'light'): Promise<PNG> {
  const { page } = await browser.openModel({ viewport: VIEWPORT, address, colorScheme });
  return photograph(page);
}

function readGolden(name: string): Picture {
  const path = `${FOLDER}${name}.png`;
  if (!existsSync(path)) throw new Error(`${path} is missing; tests/golden/README.md says how it is made`);
  return PNG.sync.read(readFileSync(path));
}

it.each(VIEWS)('the view $name looks as it did', async (view) => {
  const picture = await openView(view.address, 'colorScheme' in view ? view.colorScheme : 'light');
  const changed = `${FOLDER}${view.name}-changed.png`;
  rmSync(changed, { force: true });
  if (process.env.ILIUM_GOLDEN === 'update') {
    writeFileSync(`${FOLDER}${view.name}.png`, PNG.sync.write(picture));
    return;
  }
  const difference = comparePictures(readGolden(view.name), picture);
  const broken = brokenLimits(difference, LIMITS);
  if (broken.length > 0) writeFileSync(changed, PNG.sync.write(picture));
  expect(broken).toEqual([]);
});

it.each([
  ['start', '#/?hide=piriformis-right'],
  ['start', '#/?hide=gemellus-superior-right'],
  ['start', '#/?hide=gluteus-maximus-left'],
  ['bones-back', '#/?peel=4,4&cam=back&hide=disc-l4-l5'],
  ['bones-back', '#/?peel=4,4&cam=back&hide=rib-12-left'],
  ['deep-muscles-front', '#/?peel=3,3&cam=front&hide=obturator-externus-right'],
  ['superficial-muscles-left', '#/?peel=1,1&cam=left&hide=tensor-fasciae-latae-left'],
])('the view %s would not pass as %s', async (name, address) => {
  const picture = await openView(address);
  expect(brokenLimits(comparePictures(readGolden(name), picture), LIMITS)).not.toEqual([]);
});
