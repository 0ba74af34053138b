import { neighbours as words } from '#src/words/en/neighbours.ts';
import { useLibrary } from '../../library.ts';
import { useLoaded } from '../../parts/use-loaded.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';

/** What lies next to a structure: its list is fetched when the page of a structure is first opened. */
export function FetchedNeighbours({ id }: { readonly id: string }) {
  const library = useLibrary();
  const shown = useLoaded('neighbours', async () => {
    const [{ Neighbours }, lists] = await Promise.all([import('./Neighbours.tsx'), library.loadNeighbours()]);
    return { Neighbours, lists };
  });
  if (shown.status === 'loading') return <LoadingText />;
  if (shown.status === 'failed') return <LoadFailed what={words.listsFailed} retry={shown.retry} />;
  const { Neighbours, lists } = shown.value;
  return <Neighbours id={id} neighbours={lists} />;
}
