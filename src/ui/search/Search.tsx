import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { setSides } from '#src/state/actions.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { store } from '#src/state/store.ts';
import { search } from '#src/words/en/search.ts';
import { useLibrary } from '../library.ts';
import { openRecord } from '../open-record.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './Search.module.css';
import { createSearchIndex, type SearchHit } from './search-index.ts';

/** The id that the shortcut `/` and the skip link jump to. */
export const SEARCH_INPUT_ID = 'search-input';
/** Shortest query that is answered, in characters. */
const SHORTEST = 2;

/** Finds structures and pages by any name, and opens them. */
export function Search({ onChoose }: { readonly onChoose?: () => void }) {
  const atlas = useAtlas();
  const library = useLibrary();
  const find = useMemo(() => createSearchIndex(atlas, library.summaries), [atlas, library]);
  const [query, setQuery] = useState('');
  const asked = query.trim();
  const hits = asked.length < SHORTEST ? [] : find(asked);

  const choose = (hit: SearchHit) => {
    const { sides } = store.getState().view;
    const named = search.left.test(asked) ? 'left' : search.right.test(asked) ? 'right' : null;
    if (named && sides !== 'both' && sides !== named) setSides('both');
    openRecord(library, hit.kind, hit.id, named);
    setQuery('');
    onChoose?.();
  };

  /** Enter takes the first hit, unless the arrows have already gone to one: the list sees to that itself. */
  const chooseFirst = () => {
    const input = document.getElementById(SEARCH_INPUT_ID);
    if (hits[0] && !input?.getAttribute('aria-activedescendant')) choose(hits[0]);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of before 2024 do not know the search element
    <div role="search" className={styles.search}>
      <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
        <SearchField aria-label={search.field} className={styles.field ?? ''} onSubmit={chooseFirst}>
          <Icon name="search" size={18} />
          <Input id={SEARCH_INPUT_ID} className={styles.input ?? ''} placeholder={search.placeholder} />
          {query === '' ? <kbd className={styles.key}>/</kbd> : null}
          <Button className={styles.clear ?? ''} aria-label={search.clear}>
            <Icon name="close" size={16} />
          </Button>
        </SearchField>
        {asked.length < SHORTEST ? null : (
          <div className={styles.hits}>
            <ListBox
              aria-label={search.found}
              className={styles.list ?? ''}
              items={hits}
              onAction={(key) => {
                const hit = hits.find((one) => one.key === key);
                if (hit) choose(hit);
              }}
              renderEmptyState={() => <Nothing query={asked} />}
            >
              {(hit) => (
                <ListBoxItem id={hit.key} textValue={hit.title} className={styles.hit ?? ''}>
                  <span className={styles.title}>{hit.title}</span>
                  <span className={styles.tag}>{hit.tag}</span>
                  {hit.lay ? <span className={styles.lay}>{hit.lay}</span> : null}
                </ListBoxItem>
              )}
            </ListBox>
          </div>
        )}
      </Autocomplete>
    </div>
  );
}

function Nothing({ query }: { readonly query: string }) {
  return (
    <div className={styles.nothing} role="status">
      <p>{search.nothing(query)}</p>
      <p>{search.hint}</p>
    </div>
  );
}
