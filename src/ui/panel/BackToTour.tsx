import { Button } from 'react-aria-components/Button';
import { showView } from '#src/state/actions.ts';
import { useApp } from '#src/state/hooks.ts';
import { stopLeft } from '#src/state/tour.ts';
import { panel } from '#src/words/en/panel.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './panel.module.css';

/** The way back to a tour that a person left by choosing a structure. */
export function BackToTour() {
  const left = useApp(({ past, view }) => stopLeft(past, view.page));
  if (!left) return null;
  return (
    <Button className={styles.backToTour ?? ''} onPress={() => showView(left)}>
      <Icon name="back" size={18} />
      {panel.backToTour(left.page?.stop ?? 1)}
    </Button>
  );
}
