/** One line of the table: a figure and the bar that it must meet. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly figure: number;
  /** Null for a figure that is only reported. */
  readonly bar: { readonly at: 'most' | 'least'; readonly value: number } | null;
}

export function meetsBar({ figure, bar }: Row): boolean {
  if (!bar) return true;
  return bar.at === 'most' ? figure <= bar.value : figure >= bar.value;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) throw new Error('the median of nothing');
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

function number(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 4, useGrouping: false });
}

function barText({ bar, unit }: Row): string {
  if (!bar) return '';
  return `${bar.at === 'most' ? '<=' : '>='} ${number(bar.value)} ${unit}`.trimEnd();
}

function resultText(row: Row): string {
  if (!row.bar) return '';
  return meetsBar(row) ? 'met' : 'MISSED';
}

/** The table as Markdown, its columns aligned for the terminal. */
export function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['what', 'figure', 'bar', 'result'],
    ...rows.map((row) => [row.what, `${number(row.figure)} ${row.unit}`.trimEnd(), barText(row), resultText(row)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const lines = cells.map((line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The same as comma-separated values, for comparing one version with the next. */
export function formatCsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => [row.what, number(row.figure), row.unit, barText(row), resultText(row)].join(','));
  return ['what,figure,unit,bar,result', ...lines, ''].join('\n');
}
