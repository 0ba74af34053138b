import { Button } from 'react-aria-components/Button';
import type { TapingRecord } from '#src/content/records.ts';
import { useView } from '#src/state/hooks.ts';
import { playTape } from '#src/state/tape-actions.ts';
import { parts } from '#src/words/en/parts.ts';
import { tape as words } from '#src/words/en/tape.ts';
import controls from '../../parts/controls.module.css';
import { Icon } from '../../parts/Icon.tsx';
import { RecordAnchor } from '../../parts/RecordAnchor.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';

interface OnTapingPageProps {
  readonly record: TapingRecord;
}

/** Only the page of a taping has its tape on the model; a tab of a structure shows its text alone. */
function useIsOpen({ id }: TapingRecord): boolean {
  return useView(({ page }) => page?.kind === 'taping' && page.id === id);
}

/** The way to the player: it is further down, or on the page of the taping. */
export function TapeStart({ record }: OnTapingPageProps) {
  if (useIsOpen(record)) {
    return (
      <Button className={controls.primary ?? ''} onPress={() => playTape(record.id)}>
        <Icon name="play" size={16} />
        {words.start}
      </Button>
    );
  }
  return (
    <RecordAnchor kind="taping" id={record.id}>
      {words.showOnModel}
    </RecordAnchor>
  );
}

/** The tools of the page, fetched with the first one. */
export function TapeTools({ record }: OnTapingPageProps) {
  const isOpen = useIsOpen(record);
  const desk = useLoaded('tape-desk', async () => (await import('./TapeDesk.tsx')).TapeDesk, isOpen);
  if (!isOpen) return null;
  if (desk.status === 'failed') return <LoadFailed what={parts.notFetched} retry={desk.retry} />;
  if (desk.status === 'loading') return <LoadingText />;
  const TapeDesk = desk.value;
  return <TapeDesk record={record} />;
}
