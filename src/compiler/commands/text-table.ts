/** Columns of text, the first left-aligned, the others right-aligned. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const show = (line: readonly string[]) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [show(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(show)].join('\n');
}

/** Millimetres to three decimals. */
export function formatMm(mm: number): string {
  return mm.toFixed(3);
}
