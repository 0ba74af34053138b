/** What takes room in one technique on paper. */
export interface SheetText {
  readonly note: string;
  readonly dose: string;
  /** Beside the steps. */
  readonly cautions: readonly string[];
  readonly steps: readonly string[];
  /** Below the steps. */
  readonly stop: readonly string[];
  readonly hasPicture: boolean;
}

/** Sizes of print to choose from, points: as large as there is room for. */
const SIZES_PT = [10, 9.25, 8.5, 8] as const;
const MOST_PAGES = 2;

const MM_A_POINT = 0.3528;
/** The room on A4 inside the margins of the sheet, less a little for what is only reckoned here. */
const PAGE_MM = 277 * 0.96;
const TEXT_MM = 186;
/** Both columns of a technique together, less what numbers and marks take. */
const COLUMNS_MM = 145;
const GAP_MM = 3;
const CODE_MM = 31;
const FOOT_MM = 12;
const PICTURE_MM = 20;
/** Few, so that the sheet stays calm. */
const SHARES: readonly number[] = [0.36, 0.43, 0.5, 0.57];
/** Of the size of print: the width of a letter on average, with the loss at the ends of lines, and of a line from the next. */
const LETTER = 0.46;
const LINE = 1.29;
const BETWEEN_ITEMS = 0.16;

/** How the columns share their width, so that they come out about as long: of 1, for the cautions. */
export function cautionsShare({ cautions, steps, stop }: Pick<SheetText, 'cautions' | 'steps' | 'stop'>): number {
  const letters = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length + 20, 0);
  const left = letters(cautions);
  const share = left / (left + letters(steps) + letters(stop));
  const nearest = SHARES.toSorted((a, b) => Math.abs(a - share) - Math.abs(b - share))[0];
  return nearest ?? 0.5;
}

/** The size of print with which the sheet takes one page, or else two; the smallest when it takes more, points. */
export function sheetSizePt(items: readonly SheetText[], signs: readonly string[]): number {
  const counts = SIZES_PT.map((sizePt) => ({ sizePt, pages: pagesAt(sizePt, items, signs) }));
  const fewest = Math.min(...counts.map(({ pages }) => pages));
  const best = counts.find(({ pages }) => pages === fewest && pages <= MOST_PAGES);
  return best?.sizePt ?? Math.min(...SIZES_PT);
}

/** Nothing but the list of signs and the order of techniques is broken over pages. */
function pagesAt(sizePt: number, items: readonly SheetText[], signs: readonly string[]): number {
  const em = sizePt * MM_A_POINT;
  const line = em * LINE;
  const list = (texts: readonly string[], widthMm: number) =>
    texts.reduce((sum, text) => sum + linesOf(text, widthMm / em) * line + em * BETWEEN_ITEMS, 0);
  const help = signs.length > 0 ? list(signs, TEXT_MM / 2 - 10) / 2 + 3 * line + 6 : 0;
  const itemMm = (item: SheetText) => {
    const { note, dose, cautions, steps, stop, hasPicture } = item;
    const leftMm = COLUMNS_MM * cautionsShare(item);
    const rightMm = COLUMNS_MM - leftMm;
    const left = line + list(cautions, leftMm);
    const right = line + list(steps, rightMm) + (stop.length > 0 ? line + list(stop, rightMm - 3) + 1 : 0);
    const short = (dose.length + note.length + 20) * LETTER * em < COLUMNS_MM && !note.includes('\n');
    const topMm = short ? line : list([dose, ...note.split('\n')], COLUMNS_MM) + 2;
    return Math.max(5 + em * 2 + topMm + Math.max(left, right), CODE_MM + (hasPicture ? PICTURE_MM : 0));
  };
  const blocks = [...items.map(itemMm), FOOT_MM];
  let pages = 1;
  let used = 9 + GAP_MM + help;
  for (const block of blocks) {
    const fits = used + GAP_MM + block <= PAGE_MM;
    pages += fits ? 0 : 1;
    used = fits ? used + GAP_MM + block : block;
  }
  return pages;
}

/** @param widthEm the length of a line, in sizes of print */
function linesOf(text: string, widthEm: number): number {
  return Math.max(1, Math.ceil((text.length * LETTER) / widthEm));
}
