import { Button } from 'react-aria-components/Button';
import { openPage, setTheme } from '#src/state/actions.ts';
import { useAtlas, useSession } from '#src/state/hooks.ts';
import type { Theme } from '#src/state/store.ts';
import { layout } from '#src/words/en/layout.ts';
import type { IconName } from '../parts/Icon.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { PlanButton } from '../plan/PlanButton.tsx';
import { Search } from '../search/Search.tsx';
import { StructureTree } from '../tree/StructureTree.tsx';
import styles from './Sidebar.module.css';
import { Wordmark } from './Wordmark.tsx';

/** The id that the skip link jumps to. */
export const TREE_REGION_ID = 'structures';

export interface SidebarProps {
  readonly onClose: () => void;
  /** Called when a search result was chosen, to make room for it; default: nothing. */
  readonly onChoose: (() => void) | undefined;
  readonly openHelp: () => void;
  readonly openCredits: () => void;
  /** The search stands here and not in the bar at the top, default: false */
  readonly withSearch?: boolean;
}

/** Search, the way in for people in pain, the tree, and the small things at the foot. */
export function Sidebar({ onClose, onChoose, openHelp, openCredits, withSearch = false }: SidebarProps) {
  const atlas = useAtlas();
  return (
    <div className={styles.sidebar}>
      <div className={styles.head}>
        <Wordmark />
        <IconButton icon="close" label={layout.closeList} onPress={onClose} />
      </div>
      {withSearch ? (
        <div className={styles.search}>
          <Search {...(onChoose ? { onChoose } : {})} />
        </div>
      ) : null}
      <Button
        className={styles.pain ?? ''}
        onPress={() => {
          openPage({ kind: 'pain', id: '' });
          onChoose?.();
        }}
      >
        <Icon name="alert" size={18} />
        {layout.painButton}
      </Button>
      <Button
        className={styles.learn ?? ''}
        onPress={() => {
          openPage({ kind: 'learn', id: '' });
          onChoose?.();
        }}
      >
        <Icon name="book" size={18} />
        {layout.learnButton}
      </Button>
      <PlanButton worded onChoose={onChoose} />
      <nav id={TREE_REGION_ID} className={styles.tree} aria-label={layout.structures} tabIndex={-1}>
        {atlas ? (
          <StructureTree atlas={atlas} onChoose={onChoose} />
        ) : (
          <p className={styles.wait}>{layout.listComing}</p>
        )}
      </nav>
      <footer className={styles.foot}>
        <ThemeButton />
        <IconButton icon="help" label={layout.help} shortcut="?" onPress={openHelp} />
        <IconButton icon="info" label={layout.about} onPress={openCredits} />
        <span className={styles.disclaimer}>{layout.disclaimer}</span>
      </footer>
    </div>
  );
}

const THEME_STEPS: Readonly<Record<Theme, { readonly next: Theme; readonly icon: IconName }>> = {
  system: { next: 'light', icon: 'auto' },
  light: { next: 'dark', icon: 'sun' },
  dark: { next: 'system', icon: 'moon' },
};

function ThemeButton() {
  const theme = useSession((session) => session.theme);
  const { next, icon } = THEME_STEPS[theme];
  return <IconButton icon={icon} label={layout.themes[theme]} onPress={() => setTheme(next)} />;
}
