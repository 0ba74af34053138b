import { useLoaded } from '../parts/use-loaded.ts';
import { LoadFailed, LoadingText } from './LoadState.tsx';

/** How a structure hangs together with others: fetched when it is first opened. */
export function Connections({ baseId }: { readonly baseId: string }) {
  const tab = useLoaded('relations-tab', async () => (await import('./relations/RelationsTab.tsx')).RelationsTab);
  if (tab.status === 'loading') return <LoadingText />;
  if (tab.status === 'failed') return <LoadFailed retry={tab.retry} />;
  return <tab.value baseId={baseId} />;
}
