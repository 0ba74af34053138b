import type { ComponentType } from 'react';
import { useLibrary, useSummaries } from '../library.ts';
import { type Loaded, useLoaded } from '../parts/use-loaded.ts';
import type { HitsProps } from './Hits.tsx';
import type { SearchIndex } from './search-index.ts';

export interface LoadedSearch {
  readonly find: SearchIndex;
  readonly Hits: ComponentType<HitsProps>;
}

/** The search, fetched when it is first wanted; what a hit opens is fetched along with it. */
export function useSearch(wanted: boolean): Loaded<LoadedSearch> {
  const library = useLibrary();
  useSummaries(wanted);
  const load = async () => {
    const [{ Hits }, { openSearchIndex }, json] = await Promise.all([
      import('./Hits.tsx'),
      import('./search-index.ts'),
      library.loadSearchIndex(),
    ]);
    return { Hits, find: openSearchIndex(json) };
  };
  return useLoaded('search', load, wanted);
}
