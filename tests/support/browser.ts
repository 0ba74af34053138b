import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackBundledBrowser } from './browser-bundled.ts';
import { type BrowserCandidate, type BrowserSurroundings, browserCandidates } from './browser-candidates.ts';
import { probeWebgl, webglFault } from './browser-webgl.ts';

/** Software rendering that is the same on every machine, with a GPU or without one. */
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
];

/** Takes WebGL away as a machine without a driver does. */
const ARGS_WITHOUT_WEBGL = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-3d-apis'];

export interface LaunchOptions {
  /** Default: true. */
  readonly webgl?: boolean;
}

/** Starts a browser that was found before. */
export function launchBrowser(found: BrowserCandidate, { webgl = true }: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executablePath,
    args: webgl ? ARGS : ARGS_WITHOUT_WEBGL,
    env: { ...process.env, ...found.env },
  });
}

async function faultOf(candidate: BrowserCandidate): Promise<string | null> {
  try {
    const browser = await launchBrowser(candidate);
    try {
      return webglFault(await probeWebgl(browser));
    } finally {
      await browser.close();
    }
  } catch (reason) {
    return String(reason).split('\n').slice(0, 3).join(' ');
  }
}

function surroundings(): BrowserSurroundings {
  return {
    variable: process.env.ILIUM_BROWSER,
    searchPath: process.env.PATH ?? '',
    exists: existsSync,
    playwrightPath: () => chromium.executablePath(),
    unpackBundled: unpackBundledBrowser,
  };
}

/** The first browser that starts and draws with WebGL 2; throws with what was tried. */
export async function findBrowser(here: BrowserSurroundings = surroundings()): Promise<BrowserCandidate> {
  const tried: string[] = [];
  for await (const candidate of browserCandidates(here)) {
    const fault = await faultOf(candidate);
    if (!fault) return candidate;
    tried.push(`  ${candidate.executablePath} (${candidate.origin}): ${fault}`);
  }
  throw new Error(
    ['No browser with WebGL 2 was found. Set ILIUM_BROWSER to the path of a Chrome or Chromium.', ...tried].join('\n'),
  );
}
