import { delimiter, isAbsolute, join } from 'node:path';

/** Where a browser may come from, in the order in which they are tried. */
export const BROWSER_ORIGINS = ['variable', 'installed', 'playwright', 'bundled'] as const;
export type BrowserOrigin = (typeof BROWSER_ORIGINS)[number];

export interface BrowserCandidate {
  readonly origin: BrowserOrigin;
  readonly executablePath: string;
  /** Added to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
}

/** The machine as the search sees it; a test passes one of its own. */
export interface BrowserSurroundings {
  /** `ILIUM_BROWSER`: the path of an executable, or the one origin to use. */
  readonly variable: string | undefined;
  /** `PATH`. */
  readonly searchPath: string;
  readonly exists: (path: string) => boolean;
  readonly playwrightPath: () => string;
  /** Unpacks the browser that ships in a package; null where there is none for this machine. */
  readonly unpackBundled: () => Promise<Omit<BrowserCandidate, 'origin'> | null>;
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser'];

const STANDARD_PATHS = [
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/local/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installedPaths({ searchPath, exists }: BrowserSurroundings): string[] {
  const folders = searchPath.split(delimiter).filter((folder) => isAbsolute(folder));
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...STANDARD_PATHS])].filter(exists);
}

async function candidatesFrom(origin: BrowserOrigin, here: BrowserSurroundings): Promise<BrowserCandidate[]> {
  const plain = (executablePath: string): BrowserCandidate => ({ origin, executablePath, env: {} });
  switch (origin) {
    case 'variable':
      return here.variable ? [plain(here.variable)] : [];
    case 'installed':
      return installedPaths(here).map(plain);
    case 'playwright':
      return [here.playwrightPath()].filter(here.exists).map(plain);
    case 'bundled': {
      const bundled = await here.unpackBundled();
      return bundled ? [{ origin, ...bundled }] : [];
    }
  }
}

function isOrigin(word: string | undefined): word is BrowserOrigin {
  return BROWSER_ORIGINS.some((origin) => origin === word);
}

/** The browsers worth trying, best first; later ones are only looked for when the earlier ones did not serve. */
export async function* browserCandidates(here: BrowserSurroundings): AsyncGenerator<BrowserCandidate> {
  const { variable } = here;
  const origins = isOrigin(variable) ? [variable] : variable ? (['variable'] as const) : BROWSER_ORIGINS;
  for (const origin of origins) yield* await candidatesFrom(origin, here);
}
