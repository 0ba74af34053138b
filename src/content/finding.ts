/** Something wrong in the texts: where, and why. */
export interface Finding {
  /** Path inside the content folder. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  readonly reason: string;
}

/** Takes a finding of the file being read. */
export type Report = (line: number, reason: string) => void;

/** One line of a message: `content/en/structures/l4.md:12: no record "release:x"`. */
export function formatFinding({ file, line, reason }: Finding): string {
  return `content/${file}:${line}: ${reason}`;
}
