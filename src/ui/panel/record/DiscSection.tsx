import { useLoaded } from '../../parts/use-loaded.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';

/** On a page about discs and roots: which root a bulge meets. Fetched with the first such page. */
export function DiscSection({ baseIds }: { readonly baseIds: readonly string[] }) {
  const discs = baseIds.filter((id) => id.startsWith('disc-'));
  const wanted = baseIds[0] === discs[0] && baseIds.some((id) => id.startsWith('root-'));
  const load = async () => (await import('../relations/DiscLevels.tsx')).DiscLevels;
  const levels = useLoaded('disc-levels', load, wanted);
  if (!wanted) return null;
  if (levels.status === 'loading') return <LoadingText />;
  if (levels.status === 'failed') return <LoadFailed retry={levels.retry} />;
  return <levels.value discs={discs} />;
}
