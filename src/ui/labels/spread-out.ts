export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Something that would like to begin at `wish` and is `size` long. */
export interface Piece {
  readonly wish: number;
  readonly size: number;
}

interface Block {
  readonly count: number;
  /** Mean wish of its pieces, less what comes before them. */
  readonly start: number;
}

/**
 * Where pieces begin that lie one after the other in this order, each as near to its wish as the others allow (least
 * squares, by pooling neighbours that would overlap), and all within the span if they fit.
 */
export function spreadOut(pieces: readonly Piece[], gap: number, { top, bottom }: Span): readonly number[] {
  const before = pieces.map((_, i) => pieces.slice(0, i).reduce((sum, { size }) => sum + size + gap, 0));
  const blocks: Block[] = [];
  for (const [i, { wish }] of pieces.entries()) {
    let block: Block = { count: 1, start: wish - (before[i] ?? 0) };
    for (let last = blocks.at(-1); last && last.start > block.start; last = blocks.at(-1)) {
      blocks.pop();
      const count = last.count + block.count;
      block = { count, start: (last.start * last.count + block.start * block.count) / count };
    }
    blocks.push(block);
  }
  const whole = pieces.reduce((sum, { size }) => sum + size + gap, -gap);
  const starts = blocks.flatMap(({ count, start }) => new Array<number>(count).fill(start));
  return starts.map((start, i) => Math.max(top, Math.min(start, bottom - whole)) + (before[i] ?? 0));
}
