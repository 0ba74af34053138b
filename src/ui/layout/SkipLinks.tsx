import { layout } from '#src/words/en/layout.ts';
import { focusSearch } from '../toolbar/use-shortcuts.ts';
import { TREE_REGION_ID } from './Sidebar.tsx';
import styles from './SkipLinks.module.css';

/** Ways past the controls; buttons, because the address already holds the view. */
export function SkipLinks({ openTree }: { readonly openTree: () => void }) {
  const focusLater = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  return (
    <div className={styles.links}>
      <button type="button" onClick={focusSearch}>
        {layout.skipToSearch}
      </button>
      <button
        type="button"
        onClick={() => {
          openTree();
          focusLater(TREE_REGION_ID);
        }}
      >
        {layout.skipToStructures}
      </button>
      <button type="button" onClick={() => focusLater('reading')}>
        {layout.skipToText}
      </button>
    </div>
  );
}
