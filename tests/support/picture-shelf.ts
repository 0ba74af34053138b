import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, parseAtlas } from '#src/anatomy/atlas.ts';
import { PICTURE_SIZE, PICTURES_FOLDER, type PictureFile, type PictureShelf } from '#src/content/check/pictures.ts';
import { parseAddress } from '#src/state/address.ts';
import { appearances } from '#src/state/appearances.ts';

/** How pictures are taken. Raise the version when the model is drawn in another way: then all are made anew. */
export const LOOK = { version: 1, ...PICTURE_SIZE, pixelRatio: 2, quality: 0.85 } as const;

/** The list of marks, beside the pictures. */
export const MARKS_FILE = 'pictures.json';
const EXTENSION = '.webp';

/** Reads the pictures of a content folder against a compiled atlas. */
export function readPictureShelf(contentDir: string, atlasDir: string): PictureShelf {
  const dir = join(contentDir, PICTURES_FOLDER);
  const marks = join(dir, MARKS_FILE);
  const madeFrom: unknown = existsSync(marks) ? JSON.parse(readFileSync(marks, 'utf8')) : {};
  return {
    files: readPictureFiles(dir),
    madeFrom: new Map(Object.entries(madeFrom as Record<string, string>)),
    markOf: pictureMarks(atlasDir),
  };
}

function readPictureFiles(dir: string): Map<string, PictureFile> {
  const files = new Map<string, PictureFile>();
  if (!existsSync(dir)) return files;
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith(EXTENSION)) continue;
    const name = path.slice(0, -EXTENSION.length).replaceAll('\\', '/');
    files.set(name, readWebpHeader(readFileSync(join(dir, path))));
  }
  return files;
}

/** The mark of a view: of its words, of the look, and of those files of the atlas that the view shows anything of. */
function pictureMarks(atlasDir: string): (view: string) => string {
  const atlas = parseAtlas(JSON.parse(readFileSync(join(atlasDir, 'atlas.json'), 'utf8')));
  const hashes = new Map(atlas.files.map(({ name }) => [name, hash(readFileSync(join(atlasDir, name)))]));
  return (view) => {
    const shown = [...hashes].filter(([name]) => shownFiles(view, atlas).has(name));
    return hash(JSON.stringify([LOOK, view, shown])).slice(0, 16);
  };
}

function shownFiles(address: string, atlas: Atlas): Set<string> {
  const { view } = parseAddress(address, { atlas, knowsPage: () => true });
  const looks = appearances(view, atlas);
  return new Set(atlas.structures.filter((_, index) => (looks[index]?.opacity ?? 0) > 0).map(({ file }) => file));
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Size of a WebP file as its first chunk says: the picture itself, or what goes before a profile of colours. */
export function readWebpHeader(data: Buffer): PictureFile {
  const word = (at: number) => data.toString('latin1', at, at + 4);
  const chunk = word(0) === 'RIFF' && word(8) === 'WEBP' ? word(12) : '';
  const SIZE_BITS = 0x3fff;
  switch (chunk) {
    case 'VP8 ':
      return {
        bytes: data.length,
        widthPx: data.readUInt16LE(26) & SIZE_BITS,
        heightPx: data.readUInt16LE(28) & SIZE_BITS,
      };
    case 'VP8X':
      return { bytes: data.length, widthPx: data.readUIntLE(24, 3) + 1, heightPx: data.readUIntLE(27, 3) + 1 };
    default:
      throw new Error('not a lossy WebP file');
  }
}
