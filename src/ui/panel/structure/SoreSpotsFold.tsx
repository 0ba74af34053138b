import { useState } from 'react';
import { useView } from '#src/state/hooks.ts';
import { maps } from '#src/words/en/maps.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';

/** The sore spots of a muscle, fetched when they are first opened; open from the start where the address shows them. */
export function SoreSpotsFold({ baseId }: { readonly baseId: string }) {
  const shownOnModel = useView((view) => view.overlay === 'trigger-points');
  const [opened, setOpened] = useState(shownOnModel);
  const section = useLoaded('sore-spots', async () => (await import('./SoreSpots.tsx')).SoreSpots, opened);
  const Section = section.status === 'ready' ? section.value : null;
  return (
    <Fold title={maps.soreTitle} open={shownOnModel} onOpen={() => setOpened(true)}>
      {opened && section.status === 'loading' ? <LoadingText /> : null}
      {section.status === 'failed' ? <LoadFailed retry={section.retry} /> : null}
      {Section ? <Section baseId={baseId} /> : null}
    </Fold>
  );
}
