import type { Block, Inline } from '#src/content/records.ts';
import { panel } from '#src/words/en/panel.ts';
import { InlineText } from './InlineText.tsx';
import { sharesOf } from './shares.ts';
import styles from './text.module.css';

type Table = Extract<Block, { type: 'table' }>;

/** A table; shares in its last column are drawn as bars beside the figures. */
export function BlockTable({ header, rows }: Pick<Table, 'header' | 'rows'>) {
  const shares = sharesOf(header, rows);
  const last = header.length - 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
    <section className={styles.tableFrame} tabIndex={0} aria-label={panel.table}>
      <table data-shares={shares !== null || undefined}>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={`head-${index.toString()}`} scope="col">
                <InlineText text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={`row-${rowIndex.toString()}`}>
              {row.map((cell, index) => (
                <td key={`cell-${index.toString()}`}>
                  {index === last ? <Figure cell={cell} part={shares?.[rowIndex]} /> : <InlineText text={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The figure is what is read; the bar is for the eye alone. */
function Figure({ cell, part }: { readonly cell: readonly Inline[]; readonly part: number | undefined }) {
  if (part === undefined) return <InlineText text={cell} />;
  return (
    <span className={styles.share}>
      <span className={styles.figure}>
        <InlineText text={cell} />
      </span>
      <span className={styles.shareBar} aria-hidden="true" data-part={part.toFixed(3)}>
        <span style={{ inlineSize: `${part * 100}%` }} />
      </span>
    </span>
  );
}
