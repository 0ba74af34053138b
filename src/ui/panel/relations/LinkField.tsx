import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import type { RelationGraph, RelationNode } from '#src/relations/graph.ts';
import { nodeOfStructure } from '#src/relations/story.ts';
import { linkTo } from '#src/state/actions.ts';
import { relations } from '#src/words/en/relations.ts';
import { search } from '#src/words/en/search.ts';
import { Icon } from '../../parts/Icon.tsx';
import fields from '../../search/Search.module.css';
import { useSearch } from '../../search/use-search.ts';
import { LoadFailed } from '../LoadState.tsx';
import styles from './relations.module.css';
import { useDrawnId } from './use-node-hover.ts';

/** Shortest query that is answered, in characters. */
const SHORTEST = 2;

export interface LinkFieldProps {
  readonly graph: RelationGraph;
  /** The one at the other end, which is not offered. */
  readonly here: RelationNode;
}

/** Finds a second structure by any name, among those that the graph knows. */
export function LinkField({ graph, here }: LinkFieldProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim();
  const loaded = useSearch(asked.length > 0);
  const idOf = useDrawnId();
  const linkable = (id: string) => {
    const node = nodeOfStructure(graph, id);
    return node && node.key !== here.key ? idOf(node) : null;
  };
  const ready = asked.length >= SHORTEST && loaded.status === 'ready' ? loaded.value : null;
  const hits = ready?.find(asked).hits.filter(({ kind, id }) => kind === 'structure' && linkable(id) !== null) ?? [];
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
      <SearchField aria-label={relations.betweenField} className={fields.field ?? ''}>
        <Icon name="search" size={18} />
        <Input className={fields.input ?? ''} placeholder={relations.betweenPlaceholder} />
      </SearchField>
      {loaded.status === 'failed' ? <LoadFailed what={search.failed} retry={loaded.retry} /> : null}
      {ready && hits.length === 0 ? <p role="status">{relations.betweenNothing}</p> : null}
      {ready && hits.length > 0 ? (
        <div className={styles.hits}>
          <ready.Hits
            query={asked}
            found={{ match: 'whole', hits }}
            onChoose={({ id }) => {
              linkTo(linkable(id));
              setQuery('');
            }}
            onAskInstead={setQuery}
          />
        </div>
      ) : null}
    </Autocomplete>
  );
}
