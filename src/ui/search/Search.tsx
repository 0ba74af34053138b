import { useEffect, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { openPage, setSides } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { parts } from '#src/words/en/parts.ts';
import { search } from '#src/words/en/search.ts';
import { useLibrary } from '../library.ts';
import { openRecord } from '../open-record.ts';
import controls from '../parts/controls.module.css';
import { Icon } from '../parts/Icon.tsx';
import { recordOfHit } from './record-of-hit.ts';
import styles from './Search.module.css';
import type { SearchHit } from './search-index.ts';
import { useSearch } from './use-search.ts';

/** The id that the shortcut `/` and the skip link jump to. */
export const SEARCH_INPUT_ID = 'search-input';
/** Shortest query that is answered, in characters. */
const SHORTEST = 2;

/** Finds all that the page knows by any name, and opens it. */
export function Search({ onChoose }: { readonly onChoose?: () => void }) {
  const library = useLibrary();
  const [wanted, setWanted] = useState(false);
  const [query, setQuery] = useState('');
  const [hasEntered, setHasEntered] = useState(false);
  const loaded = useSearch(wanted || query !== '');
  const asked = query.trim();
  const isAsked = asked.length >= SHORTEST;
  const ready = isAsked && loaded.status === 'ready' ? loaded.value : null;
  const found = ready?.find(asked) ?? null;

  const ask = (next: string) => {
    setHasEntered(false);
    setQuery(next);
  };
  const choose = (hit: SearchHit) => {
    const { sides } = store.getState().view;
    const named = search.left.test(asked) ? 'left' : search.right.test(asked) ? 'right' : null;
    if (named && sides !== 'both' && sides !== named) setSides('both');
    const record = recordOfHit(hit);
    if (record) openRecord(library, record.kind, record.id, named);
    else openPage({ kind: 'pain', id: '' });
    ask('');
    onChoose?.();
  };
  // Enter takes the first hit that is all that was asked for, and waits for it where the list is still on its way.
  const [first] = found?.match === 'whole' ? found.hits : [];
  useEffect(() => {
    if (!hasEntered || !found) return;
    setHasEntered(false);
    if (first) choose(first);
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of before 2024 do not know the search element
    <div role="search" className={styles.search} onPointerEnter={() => setWanted(true)}>
      <Autocomplete inputValue={query} onInputChange={ask} disableAutoFocusFirst>
        <SearchField
          aria-label={search.field}
          className={styles.field ?? ''}
          onFocus={() => setWanted(true)}
          // Unless the arrows have already gone to one: the list sees to that itself.
          onSubmit={() => setHasEntered(isAsked && !focusedHit())}
        >
          <Icon name="search" size={18} />
          <Input
            id={SEARCH_INPUT_ID}
            className={styles.input ?? ''}
            placeholder={search.placeholder}
            role="combobox"
            aria-haspopup="listbox"
            aria-expanded={isAsked}
          />
          {query === '' ? <kbd className={styles.key}>/</kbd> : null}
          <Button className={styles.clear ?? ''} aria-label={search.clear}>
            <Icon name="close" size={16} />
          </Button>
        </SearchField>
        {isAsked ? (
          <div className={styles.hits}>
            {loaded.status === 'loading' ? (
              <p className={styles.note} role="status">
                {search.loading}
              </p>
            ) : null}
            {loaded.status === 'failed' ? <Failed retry={loaded.retry} /> : null}
            {ready && found ? <ready.Hits query={asked} found={found} onChoose={choose} onAskInstead={ask} /> : null}
          </div>
        ) : null}
      </Autocomplete>
    </div>
  );
}

function focusedHit(): string | null {
  return document.getElementById(SEARCH_INPUT_ID)?.getAttribute('aria-activedescendant') || null;
}

function Failed({ retry }: { readonly retry: () => void }) {
  return (
    <div className={styles.note} role="alert">
      <p>
        {search.failed} {navigator.onLine ? null : parts.offline}
      </p>
      <Button className={controls.secondary ?? ''} onPress={retry}>
        {parts.tryAgain}
      </Button>
    </div>
  );
}
