import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** What lies in `content/pictures`. */
export interface PictureShelf {
  /** By name, `condition/sciatica`: what the file holds. */
  readonly files: ReadonlyMap<string, PictureFile>;
  /** By name: the mark of what each picture was made from, as `pictures.json` says. */
  readonly madeFrom: ReadonlyMap<string, string>;
  /** The mark that a picture of this view would get now. */
  readonly markOf: (view: string) => string;
}

export interface PictureFile {
  readonly bytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export const PICTURES_FOLDER = 'pictures';
export const PICTURE_SIZE = { widthPx: 640, heightPx: 427 } as const;
const MOST_BYTES = 30 * 1024;
/** Fewer characters do not say what is seen. */
const SHORTEST_ALT = 20;
const MAKE = 'run `npm run pictures`';

/** Pictures that are missing, out of date, astray or too heavy, and words for them that say too little. */
export function checkPictures({ records }: Content, shelf: PictureShelf): Finding[] {
  const named = new Set<string>();
  const findings = records.flatMap(({ file, fieldLines, record }) => {
    if (!record.picture) return [];
    const name = `${record.kind}/${record.id}`;
    named.add(name);
    const reasons = [...viewReasons(name, record.picture.view, shelf), ...altReasons(record.picture.alt, record.title)];
    return reasons.map((reason) => ({ file, line: fieldLines.picture ?? 1, reason }));
  });
  const astray = [...new Set([...shelf.files.keys(), ...shelf.madeFrom.keys()])].filter((name) => !named.has(name));
  return [
    ...findings,
    ...astray.map((name) => ({
      file: `${PICTURES_FOLDER}/${name}.webp`,
      line: 1,
      reason: `belongs to no record: ${MAKE}`,
    })),
  ];
}

function viewReasons(name: string, view: string, { files, madeFrom, markOf }: PictureShelf): string[] {
  // Without a camera of its own the picture would depend on the one that was taken before it.
  if (!/[?&]cam=(?!fit\b|selection\b)/.test(view)) return ['the view of a picture names its camera'];
  const file = files.get(name);
  if (!file) return [`the picture is missing: ${MAKE}`];
  const reasons: string[] = [];
  if (madeFrom.get(name) !== markOf(view)) reasons.push(`the picture is out of date: ${MAKE}`);
  if (file.bytes > MOST_BYTES) reasons.push(`the picture has ${file.bytes} bytes, ${MOST_BYTES} are allowed`);
  if (file.widthPx !== PICTURE_SIZE.widthPx || file.heightPx !== PICTURE_SIZE.heightPx) {
    reasons.push(`the picture measures ${file.widthPx} x ${file.heightPx}`);
  }
  return reasons;
}

function altReasons(alt: string, title: string): string[] {
  if (alt.toLowerCase() === title.toLowerCase()) return ['the words for the picture only repeat the title'];
  return alt.length < SHORTEST_ALT ? [`"${alt}" does not say what the picture shows`] : [];
}
