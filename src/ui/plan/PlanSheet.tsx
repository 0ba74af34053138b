import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { plainText } from '#src/content/passage.ts';
import type { Inline, RedFlag } from '#src/content/records.ts';
import { usePlan } from '#src/state/hooks.ts';
import { names } from '#src/words/en/names.ts';
import { planning } from '#src/words/en/planning.ts';
import { sheet as say } from '#src/words/en/sheet.ts';
import { technique } from '#src/words/en/technique.ts';
import { spokenLocale } from '#src/words/words.ts';
import { Wordmark } from '../layout/Wordmark.tsx';
import { useLibrary } from '../library.ts';
import styles from './PlanSheet.module.css';
import { codeAddress, qrDrawing } from './qr-code.ts';
import { cautionsShare, type SheetText, sheetSizePt } from './sheet-size.ts';
import type { PlanEntry } from './use-plan-entries.ts';

/** The plan as it is printed, in the place of the whole page; never seen on a screen. */
export function PlanSheet({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const title = usePlan(({ plan }) => plan.title);
  const { address, date } = useMoment();
  const { redFlags } = useLibrary();
  const signs = redFlags.filter(({ urgency }) => urgency === 'now');
  const sizePt = sheetSizePt(
    entries.map(textOf),
    signs.map(({ sign }) => sign),
  );
  return createPortal(
    <section className={styles.sheet} style={{ '--size': `${sizePt}pt` } as CSSProperties}>
      <header className={styles.head}>
        <h1>{title || planning.title}</h1>
        <p className={styles.imprint}>
          <Wordmark />
          <time>{date}</time>
        </p>
      </header>
      <HelpFirst signs={signs} />
      {entries.map((entry, index) => (
        <SheetItem key={entry.key} entry={entry} place={index + 1} address={codeAddress(address, entry.item)} />
      ))}
      <footer className={styles.foot}>
        <p>{say.noDiagnosis}</p>
        <p>{address}</p>
      </footer>
    </section>,
    document.body,
  );
}

/** The day and the address of the page, taken anew when it is printed. */
function useMoment(): { readonly address: string; readonly date: string } {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const refresh = () => setNow(new Date());
    window.addEventListener('beforeprint', refresh);
    return () => window.removeEventListener('beforeprint', refresh);
  }, []);
  const [address = ''] = window.location.href.split('#');
  return { address, date: now.toLocaleDateString(spokenLocale(), { dateStyle: 'long' }) };
}

/** The words of a technique, to reckon their room. */
function textOf({ item, record, pictureUrl }: PlanEntry): SheetText {
  const words = (lines: readonly (readonly Inline[])[] = []) => lines.map(plainText);
  return {
    note: item.note,
    dose: record ? plainText(record.dose) : '',
    cautions: words(record?.cautions),
    steps: words(record?.steps),
    stop: words(record?.stop),
    hasPicture: pictureUrl !== null,
  };
}

function HelpFirst({ signs }: { readonly signs: readonly RedFlag[] }) {
  if (signs.length === 0) return null;
  return (
    <section className={styles.help}>
      <h2>{say.helpFirst}</h2>
      <ul>
        {signs.map(({ id, sign }) => (
          <li key={id}>{sign}</li>
        ))}
      </ul>
      <p>{say.helpHow}</p>
    </section>
  );
}

interface SheetItemProps {
  readonly entry: PlanEntry;
  readonly place: number;
  readonly address: string;
}

function SheetItem({ entry, place, address }: SheetItemProps) {
  const { item, title, gone, record, pictureUrl } = entry;
  return (
    <article className={styles.item}>
      <header className={styles.itemHead}>
        <span className={styles.place}>{place}</span>
        <h2>{title}</h2>
        <p>{say.kindAndSide(names.kinds[item.kind], say.sides[item.side])}</p>
      </header>
      <div className={styles.body}>
        <div className={styles.top}>
          {record ? (
            <p>
              <strong>{technique.howLong}</strong> {plainText(record.dose)}
            </p>
          ) : null}
          {item.note ? (
            <p className={styles.note}>
              <strong>{say.note}</strong> {item.note}
            </p>
          ) : null}
        </div>
        {record ? <Instructions text={textOf(entry)} /> : <p>{gone ? say.gone : say.textMissing}</p>}
      </div>
      <aside className={styles.side}>
        {pictureUrl ? <img className={styles.picture} src={pictureUrl} alt="" /> : null}
        {gone ? null : <Code address={address} title={title} />}
      </aside>
    </article>
  );
}

function Instructions({ text }: { readonly text: SheetText }) {
  const share = cautionsShare(text);
  return (
    <div className={styles.columns} style={{ gridTemplateColumns: `${share}fr ${1 - share}fr` }}>
      <div>
        <h3>{technique.before}</h3>
        <Lines texts={text.cautions} />
      </div>
      <div>
        <h3>{technique.steps}</h3>
        <Lines texts={text.steps} ordered />
        {text.stop.length > 0 ? (
          <div className={styles.stop}>
            <h3>{technique.stop}</h3>
            <Lines texts={text.stop} />
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** On paper there is nothing to press: words alone. */
function Lines({ texts, ordered = false }: { readonly texts: readonly string[]; readonly ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </List>
  );
}

function Code({ address, title }: { readonly address: string; readonly title: string }) {
  const { size, path } = useMemo(() => qrDrawing(address), [address]);
  return (
    <figure className={styles.code}>
      <a href={address}>
        <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={say.code(title)}>
          <path d={path} />
        </svg>
      </a>
      <figcaption>{say.scan}</figcaption>
    </figure>
  );
}
