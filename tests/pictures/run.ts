import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PICTURES_FOLDER } from '#src/content/check/pictures.ts';
import { loadContent } from '#src/content/load.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { LOOK, MARKS_FILE, readPictureShelf } from '../support/picture-shelf.ts';
import { serveFolder } from '../support/static-server.ts';
import { openStudio } from './studio.ts';

const USAGE = `npm run pictures -- [--all] [--site dist] [word ...]

Takes the pictures that records ask for and that are missing or out of date, in the built site, and writes them to
content/pictures. --all takes every one; words take those with one of them in their name, such as sciatica.`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONTENT = join(ROOT, 'content');

interface Wanted {
  readonly name: string;
  readonly view: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    site: { type: 'string', default: join(ROOT, 'dist') },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else if (!existsSync(join(values.site, 'index.html'))) {
  console.error(`${values.site} is missing: run \`npm run build\` first`);
  process.exitCode = 1;
} else await main(values.site);

async function main(site: string): Promise<void> {
  const { records } = await loadContent(CONTENT);
  const wanted: Wanted[] = records.flatMap(({ record: { kind, id, picture } }) =>
    picture ? [{ name: `${kind}/${id}`, view: picture.view }] : [],
  );
  const { files, madeFrom, markOf } = readPictureShelf(CONTENT, join(ROOT, 'models/atlas'));
  const isAsked = ({ name, view }: Wanted): boolean => {
    if (positionals.length > 0) return positionals.some((word) => name.includes(word));
    return values.all || !files.has(name) || madeFrom.get(name) !== markOf(view);
  };
  const marks = new Map(madeFrom);
  for (const name of new Set([...files.keys(), ...marks.keys()])) {
    if (wanted.some((one) => one.name === name)) continue;
    marks.delete(name);
    await rm(fileOf(name), { force: true });
    console.log(`${name} is taken away`);
  }
  try {
    await takeAll(wanted.filter(isAsked), site, ({ name, view }) => marks.set(name, markOf(view)));
  } finally {
    const sorted = Object.fromEntries([...marks].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    await mkdir(join(CONTENT, PICTURES_FOLDER), { recursive: true });
    await writeFile(join(CONTENT, PICTURES_FOLDER, MARKS_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
  }
}

/** One page for all of them: the model is loaded once. */
async function takeAll(wanted: readonly Wanted[], site: string, taken: (one: Wanted) => void): Promise<void> {
  if (wanted.length === 0) return console.log('every picture is up to date');
  const server = await serveFolder(site);
  const browser = await launchBrowser(await findBrowser());
  try {
    const take = await openStudio(browser, server.url, LOOK);
    const start = performance.now();
    for (const one of wanted) {
      const picture = await take(one.view);
      await mkdir(dirname(fileOf(one.name)), { recursive: true });
      await writeFile(fileOf(one.name), picture);
      taken(one);
      console.log(`${one.name}  ${(picture.length / 1024).toFixed(1)} KB`);
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(`${wanted.length} pictures, ${(seconds / wanted.length).toFixed(1)} s each`);
  } finally {
    await browser.close();
    await server.close();
  }
}

function fileOf(name: string): string {
  return join(CONTENT, PICTURES_FOLDER, `${name}.webp`);
}
