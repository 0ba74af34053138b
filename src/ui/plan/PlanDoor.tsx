import { planning } from '#src/words/en/planning.ts';
import { LoadFailed, LoadingText } from '../panel/LoadState.tsx';
import { PanelFrame } from '../panel/PanelFrame.tsx';
import { useLoaded } from '../panel/use-record.ts';

/** The page of the plan, fetched when it is first opened. */
export function PlanDoor() {
  const loaded = useLoaded('plan', () => import('./PlanPage.tsx'));
  if (loaded.status === 'ready') {
    const { PlanPage } = loaded.value;
    return <PlanPage />;
  }
  return (
    <PanelFrame pageKey="plan" eyebrow="" title={planning.title} lay="">
      {loaded.status === 'failed' ? <LoadFailed retry={loaded.retry} /> : <LoadingText />}
    </PanelFrame>
  );
}
