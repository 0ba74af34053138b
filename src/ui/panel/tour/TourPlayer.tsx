import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TourRecord } from '#src/content/records.ts';
import { tour as words } from '#src/words/en/tour.ts';
import controls from '../../parts/controls.module.css';
import { Icon } from '../../parts/Icon.tsx';
import { PageAnchor } from '../../parts/PageAnchor.tsx';
import { InlineText } from '../InlineText.tsx';
import { TourEnd } from './TourEnd.tsx';
import local from './tour.module.css';
import { type TourState, useTour } from './use-tour.ts';

interface TourPlayerProps {
  readonly record: TourRecord;
  /** The stop that the address names; a tour may have fewer. */
  readonly asked: number;
  /** A press on the cover led here, and what was pressed is gone. */
  readonly takesFocus: boolean;
}

/** One stop at a time: what is seen, why it matters, and the way on. */
export function TourPlayer({ record, asked, takesFocus }: TourPlayerProps) {
  const tour = useTour(record, asked);
  const [finished, setFinished] = useState(false);
  const player = useRef<HTMLElement>(null);
  const last = record.stops.length;
  useEffect(() => {
    if (takesFocus) player.current?.focus();
  }, [takesFocus]);
  const goTo = (stop: number) => {
    setFinished(stop > last);
    // The button that was pressed goes, or can be pressed no more.
    if (finished || stop > last || stop === tour.stop || stop === 1) player.current?.focus();
    if (stop <= last) tour.goTo(stop);
  };
  const current = finished ? last + 1 : tour.stop;
  const step = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    const next = current + (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0);
    if (next === current || next < 1 || next > last + 1) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <section ref={player} className={local.player} aria-label={words.player} tabIndex={-1} onKeyDown={step}>
      {finished ? <TourEnd record={record} goTo={goTo} /> : <Stop record={record} tour={{ ...tour, goTo }} />}
    </section>
  );
}

function Stop({ record, tour }: { readonly record: TourRecord; readonly tour: TourState }) {
  const { stop, goTo } = tour;
  const shown = record.stops[stop - 1];
  if (!shown) return null;
  return (
    <>
      <div className={local.text}>
        <div className={local.head}>
          <p className={local.place}>{words.place(stop, record.stops.length)}</p>
          <Dots record={record} tour={tour} />
        </div>
        <h2>{shown.title}</h2>
        <p>
          <InlineText text={shown.text} />
        </p>
      </div>
      <div className={local.controls}>
        <LookAround tour={tour} />
        <div className={local.buttons}>
          <Button className={controls.secondary ?? ''} isDisabled={stop === 1} onPress={() => goTo(stop - 1)}>
            {words.back}
          </Button>
          <Button className={controls.primary ?? ''} onPress={() => goTo(stop + 1)}>
            {stop === record.stops.length ? words.finish : words.next}
          </Button>
        </div>
      </div>
    </>
  );
}

/** Says that the model may be turned, and leads back once it was. */
function LookAround({ tour: { away, stop, goTo } }: { readonly tour: TourState }) {
  return (
    <div className={local.around}>
      {away ? (
        <Button className={local.return ?? ''} onPress={() => goTo(stop)}>
          <Icon name="undo" size={16} />
          {words.backToView}
        </Button>
      ) : (
        <p>{words.lookAround}</p>
      )}
      <PageAnchor kind="pain">{words.dangerSigns}</PageAnchor>
    </div>
  );
}

function Dots({ record, tour: { stop, goTo } }: { readonly record: TourRecord; readonly tour: TourState }) {
  return (
    <ol className={local.dots} aria-label={words.stops}>
      {record.stops.map(({ title }, index) => (
        <li key={title}>
          <Button
            className={local.dot ?? ''}
            aria-label={words.stop(index + 1, title)}
            {...(index + 1 === stop ? { 'aria-current': 'step' } : {})}
            onPress={() => goTo(index + 1)}
          />
        </li>
      ))}
    </ol>
  );
}
