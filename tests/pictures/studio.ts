import type { Browser, Page } from 'playwright-core';
import { atRest, ballPressed, openModel } from '../support/site.ts';

export interface Look {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Drawn this much larger and then made smaller: smooth edges. */
  readonly pixelRatio: number;
  /** Of the WebP, 0 to 1. */
  readonly quality: number;
}

/** The element whose place tells the camera what panels leave free. */
const FREE_AREA = '[data-free-area]';

/** The address of a page whose skin is painted after its ball is drawn. */
const RELEASE = '#/release/';

/** The model on its paper alone, and the whole window is free for it. */
const BARE = `
  body * { visibility: hidden !important; }
  body :has(canvas), canvas { visibility: visible !important; }
  ${FREE_AREA} { position: fixed !important; inset: 0 !important; }
`;

/** Opens the site once; answers with what takes a picture of a view. */
export async function openStudio(
  browser: Browser,
  siteUrl: string,
  look: Look,
): Promise<(view: string) => Promise<Buffer>> {
  const viewport = { width: look.widthPx, height: look.heightPx };
  const { page, problems } = await openModel(browser, siteUrl, { viewport, pixelRatio: look.pixelRatio });
  if ((await page.locator(FREE_AREA).count()) !== 1) throw new Error(`${FREE_AREA} is not one element of the page`);
  await page.addStyleTag({ content: BARE });
  return async (view) => {
    await page.evaluate((address) => {
      window.location.hash = address;
    }, view);
    await atRest(page);
    if (view.startsWith(RELEASE)) {
      await ballPressed(page);
      await atRest(page);
    }
    if (problems.length > 0) throw new Error(`${view}: ${problems.join('; ')}`);
    return encode(page, await page.screenshot(), look);
  };
}

/** Makes the picture small and a WebP, in the browser: it has all that this takes. */
async function encode(page: Page, png: Buffer, look: Look): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ png, widthPx, heightPx, quality }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(widthPx, heightPx);
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('the browser draws nothing in 2D');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, widthPx, heightPx);
      const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
      const letters = Array.from(new Uint8Array(await webp.arrayBuffer()), (byte) => String.fromCharCode(byte));
      return btoa(letters.join(''));
    },
    { png: png.toString('base64'), ...look },
  );
  return Buffer.from(base64, 'base64');
}
