import type { TapingRecord } from '#src/content/records.ts';
import { useSession } from '#src/state/hooks.ts';
import { retryTape } from '#src/state/tape-actions.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { Fold } from '../../parts/Fold.tsx';
import { LoadFailed } from '../LoadState.tsx';
import { CutList } from './CutList.tsx';
import { TapeLook } from './TapeLook.tsx';
import { TapePlayer } from './TapePlayer.tsx';
import local from './tape.module.css';

/** What one works with on a taping page: the player, the look of the tape, and what to cut. */
export function TapeDesk({ record }: { readonly record: TapingRecord }) {
  const failed = useSession(({ taping }) => taping.failed);
  return (
    <div className={local.desk}>
      {failed ? <LoadFailed what={words.notDrawn} retry={retryTape} /> : null}
      <TapePlayer record={record} />
      <TapeLook record={record} />
      <Fold title={words.cutList} open>
        <CutList record={record} />
      </Fold>
    </div>
  );
}
