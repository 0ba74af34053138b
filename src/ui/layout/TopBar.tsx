import { layout } from '#src/words/en/layout.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { PlanButton } from '../plan/PlanButton.tsx';
import { Search } from '../search/Search.tsx';
import styles from './TopBar.module.css';

/** Search and the way to the list, over the canvas, while the side panel is not there. */
export function TopBar({ onMenu, onChoose }: { readonly onMenu: () => void; readonly onChoose: () => void }) {
  return (
    <div className={styles.bar}>
      <div className={styles.inner}>
        <IconButton icon="menu" label={layout.listOfStructures} onPress={onMenu} />
        <Search onChoose={onChoose} />
        <PlanButton onChoose={onChoose} />
      </div>
    </div>
  );
}
