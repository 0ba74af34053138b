import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { FADED_OPACITY, GHOST_SKIN_OPACITY } from '#src/state/appearances.ts';
import description from '../../package.json' with { type: 'json' };
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { atRest, openModel } from '../support/site.ts';
import { serveFolder } from '../support/static-server.ts';
import { buildBaseline } from './baseline-site.ts';
import { answerTimes } from './finder.ts';
import { keystrokeTimes } from './keystrokes.ts';
import { overlayDrawCalls, overlayTimeRows } from './overlay-rows.ts';
import type { RayNumbers } from './pages/timing.ts';
import { raysAround } from './rays.ts';
import { type Line, type ReadyName, readyTimeMs } from './ready-time.ts';
import { KB, weighAtlas, weighFirstRoute, weighSearch, weighWords } from './sizes.ts';
import { stripTimes } from './strips.ts';
import { formatCsv, formatTable, median, meetsBar, type Row } from './table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RAYS = 300;
const RAY_SEED = 2024;
const REST_MS = 3000;
/** Frames a round. */
const FRAMES = 5;
/** In the first of them the page may still be learning that the computer is slow. */
const CHANGES = 9;
/** A usual line at home or on the road; people do not load the page from their own machine. */
const HOME_LINE: Line = { megabitsPerSecond: 10, roundTripMs: 40 };

interface Bench {
  readonly browser: Browser;
  readonly atlas: Atlas;
  readonly siteUrl: string;
  /** The plain baseline and the page with our picker alone. */
  readonly plainUrl: string;
  readonly repeats: number;
}

/** Both viewers in turn, the one that begins changing each time, so that a slow minute hits both. */
async function readyMedians({ browser, siteUrl, plainUrl, repeats }: Bench, line: Line | null) {
  const urls = { ilium: siteUrl, baseline: `${plainUrl}baseline.html` } as const;
  const times: Record<ReadyName, number[]> = { ilium: [], baseline: [] };
  for (let round = 0; round < repeats; round += 1) {
    const order = (['ilium', 'baseline'] as const).toSorted(() => (round % 2 === 0 ? 1 : -1));
    for (const name of order) times[name].push(await readyTimeMs(browser, urls[name], name, line));
  }
  return { ours: median(times.ilium), plain: median(times.baseline) };
}

async function readyRows(bench: Bench): Promise<Row[]> {
  const rows = [];
  for (const line of [HOME_LINE, null]) {
    const { ours, plain } = await readyMedians(bench, line);
    const where = line ? `at ${line.megabitsPerSecond} Mbit/s` : 'without a network';
    const bar = line ? ({ at: 'most', value: 1 / 3 } as const) : null;
    rows.push(
      { what: `ready ${where}`, unit: 'ms', figure: ours, bar: null },
      { what: `ready ${where}: baseline`, unit: 'ms', figure: plain, bar: null },
      { what: `ready ${where}: part of the baseline`, unit: '', figure: ours / plain, bar },
    );
  }
  return rows;
}

async function pickRows({ browser, plainUrl, atlas }: Bench): Promise<Row[]> {
  const rays = raysAround(atlas, RAYS, RAY_SEED);
  const page = await browser.newPage();
  const evaluate = { rays: rays as RayNumbers[] };
  await page.goto(`${plainUrl}picking.html`);
  const ours = await page.evaluate(async (input) => (await window.picking.ready)(input.rays), evaluate);
  await page.goto(`${plainUrl}baseline.html`);
  const plain = await page.evaluate(async (input) => {
    await window.baseline.ready;
    return window.baseline.pick(input.rays);
  }, evaluate);
  await page.close();
  const [ourMs, plainMs] = [ours, plain].map((picks) => median(picks.map(({ milliseconds }) => milliseconds)));
  const agreeing = ours.filter(({ id }, i) => id === plain[i]?.id).length;
  return [
    { what: 'pick', unit: 'ms', figure: ourMs ?? Number.NaN, bar: { at: 'most', value: 0.5 } },
    { what: 'pick: baseline', unit: 'ms', figure: plainMs ?? Number.NaN, bar: null },
    {
      what: 'pick: times faster',
      unit: '',
      figure: (plainMs ?? Number.NaN) / (ourMs ?? Number.NaN),
      bar: { at: 'least', value: 50 },
    },
    {
      what: 'pick: same structure as the baseline',
      unit: '%',
      figure: (100 * agreeing) / rays.length,
      bar: { at: 'least', value: 99 },
    },
  ];
}

async function drawRows({ browser, siteUrl }: Bench): Promise<Row[]> {
  const site = await openModel(browser, siteUrl);
  await atRest(site.page);
  const before = await site.page.evaluate(() => window.ilium.stats());
  await site.page.waitForTimeout(REST_MS);
  const after = await site.page.evaluate(() => window.ilium.stats());
  await site.close();
  return [
    ...(await overlayDrawCalls(browser, siteUrl)),
    { what: 'start view: draw calls', unit: '', figure: before.drawCalls, bar: { at: 'most', value: 60 } },
    {
      what: 'frames in 3 s at rest',
      unit: '',
      figure: after.framesRendered - before.framesRendered,
      bar: { at: 'most', value: 0 },
    },
  ];
}

/** A page of the baseline's site, as large as a usual window, its model drawn. */
async function openBenchPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(url);
  await page.evaluate(() => (window.drawing ?? window.baseline).ready);
  return page;
}

/** Both viewers draw the whole atlas from one place in turn; ours with the skin as a veil, which costs the most. */
async function frameRows({ browser, plainUrl, repeats }: Bench): Promise<Row[]> {
  const ours = await openBenchPage(browser, `${plainUrl}drawing.html`);
  const plain = await openBenchPage(browser, `${plainUrl}baseline.html`);
  const times: Record<'moving' | 'resting' | 'plain', number[]> = { moving: [], resting: [], plain: [] };
  for (let round = 0; round < repeats; round += 1) {
    times.plain.push(...(await plain.evaluate((count) => window.baseline.frames(count), FRAMES)));
    times.moving.push(
      ...(await ours.evaluate(([count, skin]) => window.drawing.frames(count, skin, true), [
        FRAMES,
        GHOST_SKIN_OPACITY,
      ] as const)),
    );
    times.resting.push(
      ...(await ours.evaluate(([count, skin]) => window.drawing.frames(count, skin, false), [
        FRAMES,
        GHOST_SKIN_OPACITY,
      ] as const)),
    );
  }
  const { drawCalls, triangles } = await ours.evaluate(() => window.drawing.stats());
  const changes = async (opacity: number): Promise<number> =>
    median(
      await ours.evaluate(([count, after, skin]) => window.drawing.changes(count, 1, after, skin), [
        CHANGES,
        opacity,
        GHOST_SKIN_OPACITY,
      ] as const),
    );
  const [peelMs, fadeMs] = [await changes(0), await changes(FADED_OPACITY)];
  await Promise.all([ours.close(), plain.close()]);
  const [moving, resting, baseline] = [median(times.moving), median(times.resting), median(times.plain)];
  const what = 'frame time, all structures in view';
  return [
    { what, unit: 'ms', figure: moving, bar: null },
    { what: `${what}: baseline`, unit: 'ms', figure: baseline, bar: null },
    { what: `${what}: part of the baseline`, unit: '', figure: moving / baseline, bar: { at: 'most', value: 0.6 } },
    { what: `${what}: the one at rest`, unit: 'ms', figure: resting, bar: null },
    { what: 'all structures in view: draw calls', unit: '', figure: drawCalls, bar: { at: 'most', value: 80 } },
    { what: 'all structures in view: triangles', unit: '', figure: triangles, bar: { at: 'most', value: 700_000 } },
    { what: 'a peel step shows after', unit: 'ms', figure: peelMs, bar: { at: 'most', value: 100 } },
    { what: 'a fade shows after', unit: 'ms', figure: fadeMs, bar: { at: 'most', value: 100 } },
  ];
}

async function sizeRows({ browser, siteUrl, atlas }: Bench): Promise<Row[]> {
  const route = await weighFirstRoute(browser, siteUrl);
  const { triangles, brotliBytes } = weighAtlas(join(ROOT, 'models/atlas'), atlas);
  const words = weighWords(join(ROOT, 'dist'));
  return [
    { what: 'first route: words', unit: 'KB gzip', figure: words / KB, bar: { at: 'most', value: 220 } },
    { what: 'first route: all scripts', unit: 'KB gzip', figure: route.jsBytes / KB, bar: { at: 'most', value: 480 } },
    { what: 'requests to other hosts', unit: '', figure: route.otherHosts, bar: { at: 'most', value: 0 } },
    { what: 'atlas: stored triangles', unit: '', figure: triangles, bar: { at: 'most', value: 350_000 } },
    { what: 'atlas', unit: 'KB brotli', figure: brotliBytes / KB, bar: { at: 'most', value: 2500 } },
  ];
}

async function tapeRows({ repeats }: Bench): Promise<Row[]> {
  const times = await stripTimes(repeats);
  return [
    { what: 'tape: usual strip', unit: 'ms', figure: median(times), bar: null },
    { what: 'tape: slowest strip', unit: 'ms', figure: Math.max(...times), bar: { at: 'most', value: 40 } },
  ];
}

async function searchRows({ repeats }: Bench): Promise<Row[]> {
  const times = await keystrokeTimes(join(ROOT, 'content'), repeats);
  const index = weighSearch(join(ROOT, 'dist'));
  return [
    { what: 'search: usual keystroke', unit: 'ms', figure: times.median, bar: null },
    { what: 'search: slowest keystroke', unit: 'ms', figure: times.slowest, bar: { at: 'most', value: 10 } },
    { what: 'search: index', unit: 'KB gzip', figure: index / KB, bar: { at: 'most', value: 60 } },
  ];
}

async function finderRows({ repeats }: Bench): Promise<Row[]> {
  const times = await answerTimes(repeats);
  return [
    { what: 'pain finder: usual answer', unit: 'ms', figure: times.median, bar: null },
    { what: 'pain finder: slowest answer', unit: 'ms', figure: times.slowest, bar: { at: 'most', value: 100 } },
  ];
}

async function measure(folder: string, repeats: number): Promise<Row[]> {
  const say = (text: string): void => console.log(`${text} ...`);
  say('building the site');
  await build({ root: ROOT, logLevel: 'warn' });
  say('building the plain baseline');
  const atlas = await buildBaseline(folder);
  const browser = await launchBrowser(await findBrowser());
  const [site, plain] = await Promise.all([serveFolder(join(ROOT, 'dist'), '/ilium/'), serveFolder(folder)]);
  const bench: Bench = { browser, atlas, siteUrl: site.url, plainUrl: plain.url, repeats };
  try {
    const rows: Row[] = [];
    const parts = {
      sizes: sizeRows,
      search: searchRows,
      finder: finderRows,
      tape: tapeRows,
      overlays: overlayTimeRows,
      drawing: drawRows,
      frames: frameRows,
      picking: pickRows,
      'ready times': readyRows,
    };
    for (const [name, part] of Object.entries(parts)) {
      say(`measuring ${name}`);
      rows.push(...(await part(bench)));
    }
    return rows;
  } finally {
    await Promise.all([browser.close(), site.close(), plain.close()]);
  }
}

const { values } = parseArgs({
  options: { repeats: { type: 'string', default: '7' }, save: { type: 'boolean', default: false } },
});
const repeats = Number(values.repeats);
if (!Number.isInteger(repeats) || repeats < 1) {
  throw new Error(`--repeats must be a whole number from 1 on, not "${values.repeats}"`);
}
const folder = await mkdtemp(join(tmpdir(), 'ilium-bench-'));
const rows = await measure(folder, repeats).finally(() => rm(folder, { recursive: true, force: true }));
console.log(`\n${formatTable(rows)}`);
if (values.save) {
  const figures = join(ROOT, 'tests/bench/figures');
  await mkdir(figures, { recursive: true });
  const path = join(figures, `${description.version}.csv`);
  await writeFile(path, formatCsv(rows));
  console.log(`\nwritten to ${path}`);
}
process.exitCode = rows.every(meetsBar) ? 0 : 1;
