import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkPictures, type PictureShelf } from '#src/content/check/pictures.ts';
import { formatFinding } from '#src/content/finding.ts';
import { loadContent } from '#src/content/load.ts';
import { readPictureShelf, readWebpHeader } from '#tests/support/picture-shelf.ts';
import { removeSample, twin, writeSample } from '#tests/support/sample-content.ts';

const ROOT = join(import.meta.dirname, '../..');
const BREAKS = 'en/advice/breaks.md';
const NAME = 'advice/breaks';
const VIEW = '#/structure/l4?cam=back';
const PLACE = `content/${BREAKS}:7:`;

const made: string[] = [];
afterEach(async () => {
  for (const dir of made.splice(0)) await removeSample(dir);
});

const SOUND: PictureShelf = {
  files: new Map([[NAME, { bytes: 15_000, widthPx: 640, heightPx: 427 }]]),
  madeFrom: new Map([[NAME, 'mark of the view']]),
  markOf: () => 'mark of the view',
};

async function findingsOf(
  shelf: PictureShelf,
  view = VIEW,
  alt = 'The fourth vertebra from behind',
): Promise<string[]> {
  const picture = `picture: { view: "${view}", alt: "${alt}" }`;
  const dir = await writeSample(twin(BREAKS, 'topic:', `${picture}\ntopic:`));
  made.push(dir);
  return checkPictures(await loadContent(dir), shelf).map(formatFinding);
}

const withFile = (change: object): PictureShelf => ({
  ...SOUND,
  files: new Map([...SOUND.files].map(([name, file]) => [name, { ...file, ...change }])),
});

describe('the pictures', () => {
  let shelf: PictureShelf;
  beforeAll(() => {
    shelf = readPictureShelf(join(ROOT, 'content'), join(ROOT, 'models/atlas'));
  });

  it('of the site are there, up to date and light', async () => {
    const content = await loadContent(join(ROOT, 'content'));
    expect(checkPictures(content, shelf).map(formatFinding)).toEqual([]);
  });

  it('go out of date with the files of the atlas that they show, and with their view', () => {
    const bones = shelf.markOf('#/structure/l4?only=l4&cam=back');
    expect(shelf.markOf('#/structure/l4?only=l4&cam=back')).toBe(bones);
    expect(shelf.markOf('#/structure/l4?only=l4&cam=front')).not.toBe(bones);
    expect(shelf.markOf('#/structure/l4?only=l4,skin&cam=back')).not.toBe(bones);
  });

  it('pass when all is well', async () => {
    expect(await findingsOf(SOUND)).toEqual([]);
  });

  it.each([
    ['missing', { ...SOUND, files: new Map() }, 'the picture is missing: run `npm run pictures`'],
    ['stale', { ...SOUND, markOf: () => 'another mark' }, 'the picture is out of date: run `npm run pictures`'],
    ['without a mark', { ...SOUND, madeFrom: new Map() }, 'the picture is out of date: run `npm run pictures`'],
    ['too heavy', withFile({ bytes: 30_721 }), 'the picture has 30721 bytes, 30720 are allowed'],
    ['of another size', withFile({ heightPx: 426 }), 'the picture measures 640 x 426'],
  ] as const)('do not pass when one is %s', async (_name, broken, reason) => {
    expect(await findingsOf(broken)).toEqual([`${PLACE} ${reason}`]);
  });

  it('do not pass when one belongs to no record', async () => {
    const files = new Map([...SOUND.files, ['advice/gone', { bytes: 1, widthPx: 640, heightPx: 427 }]]);
    const reason = 'belongs to no record: run `npm run pictures`';
    expect(await findingsOf({ ...SOUND, files })).toEqual([`content/pictures/advice/gone.webp:1: ${reason}`]);
  });

  it.each(['#/structure/l4', '#/structure/l4?cam=selection', '#/structure/l4?cam=fit'])(
    'do not pass with the view %s, which depends on the one before it',
    async (view) => {
      expect(await findingsOf(SOUND, view)).toEqual([`${PLACE} the view of a picture names its camera`]);
    },
  );

  it.each([
    ['repeat the title', 'breaks', 'the words for the picture only repeat the title'],
    ['say too little', 'A vertebra of it', '"A vertebra of it" does not say what the picture shows'],
  ])('do not pass with words that %s', async (_name, alt, reason) => {
    expect(await findingsOf(SOUND, VIEW, alt)).toEqual([`${PLACE} ${reason}`]);
  });
});

describe('readWebpHeader', () => {
  function header(chunk: string, write: (data: Buffer) => void): Buffer {
    const data = Buffer.alloc(30);
    data.write('RIFF', 0, 'latin1');
    data.write(`WEBP${chunk}`, 8, 'latin1');
    write(data);
    return data;
  }

  it.each([
    [
      'of a plain file, whose highest bits are a hint for enlarging',
      header('VP8 ', (data) => data.writeUInt32LE(((427 | 0x4000) << 16) | 640, 26)),
    ],
    [
      'of one with a profile of colours',
      header('VP8X', (data) => {
        data.writeUIntLE(639, 24, 3);
        data.writeUIntLE(426, 27, 3);
      }),
    ],
  ])('reads the size %s', (_name, data) => {
    expect(readWebpHeader(data)).toEqual({ bytes: 30, widthPx: 640, heightPx: 427 });
  });

  it('refuses what is no such file', () => {
    expect(() => readWebpHeader(header('VP8L', () => undefined))).toThrow('not a lossy WebP file');
  });
});
