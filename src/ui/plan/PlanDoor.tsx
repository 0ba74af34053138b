import { planning } from '#src/words/en/planning.ts';
import { LoadFailed, LoadingText } from '../panel/LoadState.tsx';
import { PanelFrame } from '../panel/PanelFrame.tsx';
import { useLoaded } from '../panel/use-record.ts';

/** The page of the plan; what stands on it is fetched when it is first opened. */
export function PlanDoor() {
  const loaded = useLoaded('plan', () => import('./PlanPage.tsx'));
  const Page = loaded.status === 'ready' ? loaded.value.PlanPage : null;
  return (
    <PanelFrame pageKey="plan" eyebrow={planning.where} title={planning.title} lay="">
      {loaded.status === 'loading' ? <LoadingText /> : null}
      {loaded.status === 'failed' ? <LoadFailed retry={loaded.retry} /> : null}
      {Page ? <Page /> : null}
    </PanelFrame>
  );
}
