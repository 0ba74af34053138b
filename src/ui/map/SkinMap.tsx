import { useView } from '#src/state/hooks.ts';
import { showsSkinMap } from '#src/state/selectors.ts';
import { useLoaded } from '../parts/use-loaded.ts';

/** The card that explains a map on the skin: fetched with the first map, and nothing without one. */
export function SkinMap() {
  const shown = useView(showsSkinMap);
  const card = useLoaded('skin-map', async () => (await import('./SkinMapCard.tsx')).SkinMapCard, shown);
  const Card = card.status === 'ready' ? card.value : null;
  return shown && Card ? <Card /> : null;
}
