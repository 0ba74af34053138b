import { focusSearch } from '../toolbar/use-shortcuts.ts';
import { TREE_REGION_ID } from './Sidebar.tsx';
import styles from './SkipLinks.module.css';

/** Ways past the controls; buttons, because the address already holds the view. */
export function SkipLinks({ openTree }: { readonly openTree: () => void }) {
  const focusLater = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  return (
    <div className={styles.links}>
      <button type="button" onClick={focusSearch}>
        Skip to the search
      </button>
      <button
        type="button"
        onClick={() => {
          openTree();
          focusLater(TREE_REGION_ID);
        }}
      >
        Skip to the structures
      </button>
      <button type="button" onClick={() => focusLater('reading')}>
        Skip to the text
      </button>
    </div>
  );
}
