import type { Browser, Page } from 'playwright-core';
import { atRest, ballPressed, openModel } from '../support/site.ts';
import { overlayTimes } from './overlays.ts';
import type { Row } from './table.ts';

/** What is asked for is there before it is noticed as waiting, ms. */
const SHOWS_WITHIN = { at: 'most', value: 150 } as const;
const MORE_DRAW_CALLS = { at: 'most', value: 12 } as const;

/** How soon overlays show; the slowest one, and the first one of a visit, are told without a bar. */
export async function overlayTimeRows(): Promise<Row[]> {
  const { map, ball, release, relations } = await overlayTimes();
  return Object.entries({
    'overlay: a trigger-point map shows after': map,
    'overlay: the ball of a release shows after': ball,
    'overlay: a release shows after': release,
    'a relation view shows after': relations,
  }).flatMap(([what, { first, usual, slowest }]): Row[] => [
    { what, unit: 'ms', figure: usual, bar: SHOWS_WITHIN },
    { what: `${what}: the first of a visit`, unit: 'ms', figure: first, bar: null },
    { what: `${what}: the slowest`, unit: 'ms', figure: slowest, bar: null },
  ]);
}

/** What overlays add to the draw calls of the start view, once they stand still. */
export async function overlayDrawCalls(browser: Browser, siteUrl: string): Promise<Row[]> {
  const start = await drawCallsAt(browser, siteUrl, '', async () => {});
  const release = await drawCallsAt(browser, siteUrl, '#/release/gluteus-medius-ball', ballPressed);
  const relations = await drawCallsAt(browser, siteUrl, '#/nerve/sciatic-nerve-right?show=relations', (page) =>
    page.getByRole('group', { name: /^What hangs together with/ }).waitFor(),
  );
  return [
    { what: 'a release page: more draw calls', unit: '', figure: release - start, bar: MORE_DRAW_CALLS },
    { what: 'a relation view: more draw calls', unit: '', figure: relations - start, bar: MORE_DRAW_CALLS },
  ];
}

async function drawCallsAt(
  browser: Browser,
  siteUrl: string,
  address: string,
  shown: (page: Page) => Promise<void>,
): Promise<number> {
  const { page, close } = await openModel(browser, siteUrl, { address });
  await shown(page);
  await atRest(page);
  const { drawCalls } = await page.evaluate(() => window.ilium.stats());
  await close();
  return drawCalls;
}
