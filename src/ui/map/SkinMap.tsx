import { useView } from '#src/state/hooks.ts';
import { showsMap } from '#src/state/selectors.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import styles from './SkinMap.module.css';

/** The card that explains a map of skin or muscles: fetched with the first map, and nothing without one. */
export function SkinMap() {
  const shown = useView(showsMap);
  const card = useLoaded('skin-map', async () => (await import('./SkinMapCard.tsx')).SkinMapCard, shown);
  const Card = card.status === 'ready' ? card.value : null;
  return shown && Card ? (
    <div className={styles.frame}>
      <Card />
    </div>
  ) : null;
}
