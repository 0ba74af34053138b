import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TourRecord } from '#src/content/records.ts';
import { announce } from '#src/state/actions.ts';
import { tour as words } from '#src/words/en/tour.ts';
import { findSummary, useLibrary } from '../../library.ts';
import controls from '../../parts/controls.module.css';
import { RecordCards } from '../RecordCards.tsx';
import { pagesNamedIn } from './pages-named-in.ts';
import local from './tour.module.css';

/** Tours that are offered after one. */
const MOST_TOURS = 3;

/** What comes after the last stop: what the tour spoke of, and the other tours. */
export function TourEnd({ record, goTo }: { readonly record: TourRecord; readonly goTo: (stop: number) => void }) {
  const library = useLibrary();
  useEffect(() => announce(`${words.endTitle}. ${words.end}`), []);
  const named = pagesNamedIn(record)
    .map(({ kind, id }) => findSummary(library, kind, id))
    .filter((summary) => summary !== null);
  const tours = library.summaries.filter(({ kind, id }) => kind === 'tour' && id !== record.id);
  return (
    <div className={local.text}>
      <h2>{words.endTitle}</h2>
      <p>{words.end}</p>
      <div className={local.endButtons}>
        <Button className={controls.secondary ?? ''} onPress={() => goTo(record.stops.length)}>
          {words.lastStop}
        </Button>
        <Button className={controls.secondary ?? ''} onPress={() => goTo(1)}>
          {words.again}
        </Button>
      </div>
      <RecordCards title={words.read} records={named} />
      <RecordCards title={words.otherTours} records={tours.slice(0, MOST_TOURS)} ofOneKind />
    </div>
  );
}
