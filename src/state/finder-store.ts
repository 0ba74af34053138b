import { createStore } from 'zustand/vanilla';
import { EMPTY_FINDER, type FinderState } from './finder.ts';

/** What a person told the pain finder: kept for this visit only, never in the address, never stored, never sent. */
export const finderStore = createStore<FinderState>(() => EMPTY_FINDER);
