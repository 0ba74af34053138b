import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { GOLDEN_VIEWS, type GoldenView } from '../golden/views.ts';
import { brokenLimits, comparePictures, type Picture, type PictureDifference } from '../support/compare-images.ts';
import { atRest, ballPressed, tapeLaid } from '../support/site.ts';
import { testBrowser } from '../support/test-browser.ts';

const browser = testBrowser();
const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));

/** Two Chromiums thirteen versions apart drew the same bytes; this leaves room for the arithmetic of other processors. */
const LIMITS: PictureDifference = { quantile: 3, mean: 0.1, worstBlock: 6 };

/** The canvas alone, without the words around it: fonts are not what is looked at here. */
async function photograph(page: Page): Promise<PNG> {
  await page.addStyleTag({
    content: 'body * { visibility: hidden !important } canvas { visibility: visible !important }',
  });
  return PNG.sync.read(await page.locator('canvas').screenshot());
}

async function openView({ address, viewport, colorScheme }: GoldenView): Promise<PNG> {
  const { page } = await browser.openModel({ viewport, address, colorScheme });
  if (address.startsWith('#/taping/')) {
    await tapeLaid(page);
    await atRest(page);
  }
  if (address.startsWith('#/release/')) {
    await ballPressed(page);
    await atRest(page);
  }
  return photograph(page);
}

function readGolden(id: string): Picture {
  const path = `${FOLDER}${id}.png`;
  if (!existsSync(path)) throw new Error(`${path} is missing; tests/golden/README.md says how it is made`);
  return PNG.sync.read(readFileSync(path));
}

it.each(GOLDEN_VIEWS)('the view $id looks as it did', async (view) => {
  const picture = await openView(view);
  const changed = `${FOLDER}${view.id}-changed.png`;
  rmSync(changed, { force: true });
  if (process.env.ILIUM_GOLDEN === 'update') {
    writeFileSync(`${FOLDER}${view.id}.png`, PNG.sync.write(picture));
    return;
  }
  const difference = comparePictures(readGolden(view.id), picture);
  const broken = brokenLimits(difference, LIMITS);
  if (broken.length > 0) writeFileSync(changed, PNG.sync.write(picture));
  expect(broken).toEqual([]);
});

it.each([
  ['start', 'piriformis-right'],
  ['start', 'gemellus-superior-right'],
  ['start', 'gluteus-maximus-left'],
  ['bones-back', 'disc-l4-l5'],
  ['bones-back', 'rib-12-left'],
  ['deep-muscles-front', 'obturator-externus-right'],
  ['superficial-muscles-left', 'tensor-fasciae-latae-left'],
  ['deep-gluteal', 'sciatic-nerve-right'],
  ['si-joint', 'sacroiliac-cartilage-right'],
  ['l4-l5-roots', 'root-l4-right'],
])('the view %s would not pass without %s', async (id, hidden) => {
  const view = viewOf(id);
  const address = `${view.address}${view.address.includes('?') ? '&' : '?'}hide=${hidden}`;
  const picture = await openView({ ...view, address });
  expect(brokenLimits(comparePictures(readGolden(id), picture), LIMITS)).not.toEqual([]);
});

it('the view of one taping would not pass for that of another', async () => {
  const picture = await openView({ ...viewOf('taping-low-back-h'), address: '#/taping/low-back-i-strips' });
  expect(brokenLimits(comparePictures(readGolden('taping-low-back-h'), picture), LIMITS)).not.toEqual([]);
});

function viewOf(id: string): GoldenView {
  const view = GOLDEN_VIEWS.find((known) => known.id === id);
  if (!view) throw new Error(`there is no view ${id}`);
  return view;
}
