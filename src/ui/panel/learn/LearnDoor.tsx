import { layout } from '#src/words/en/layout.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import { PanelFrame } from '../PanelFrame.tsx';
import { useLoaded } from '../use-record.ts';

/** The page from which one learns; what stands on it is fetched when it is first opened. */
export function LearnDoor() {
  const loaded = useLoaded('learn', () => import('./LearnPage.tsx'));
  const Page = loaded.status === 'ready' ? loaded.value.LearnPage : null;
  return (
    <PanelFrame pageKey="learn" eyebrow={layout.learnButton} title={layout.learn} lay="">
      {loaded.status === 'loading' ? <LoadingText /> : null}
      {loaded.status === 'failed' ? <LoadFailed retry={loaded.retry} /> : null}
      {Page ? <Page /> : null}
    </PanelFrame>
  );
}
