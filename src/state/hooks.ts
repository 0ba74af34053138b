import { useStore } from 'zustand';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { appearances } from './appearances.ts';
import type { FinderState } from './finder.ts';
import { finderStore } from './finder-store.ts';
import { type PlanState, planStore } from './plan-store.ts';
import { type AppState, type Session, store } from './store.ts';
import type { Appearance, View } from './view.ts';

/** Reads a part of the store and follows it; pick values, do not build new ones. */
export function useApp<T>(pick: (state: AppState) => T): T {
  return useStore(store, pick);
}

export function useView<T>(pick: (view: View) => T): T {
  return useStore(store, ({ view }) => pick(view));
}

export function useSession<T>(pick: (session: Session) => T): T {
  return useStore(store, ({ session }) => pick(session));
}

export function usePlan<T>(pick: (state: PlanState) => T): T {
  return useStore(planStore, pick);
}

export function useFinder<T>(pick: (state: FinderState) => T): T {
  return useStore(finderStore, pick);
}

export function useAtlas(): Atlas | null {
  return useStore(store, ({ atlas }) => atlas);
}

const NONE: readonly Appearance[] = [];

/** Aligned with `atlas.structures`; empty before the atlas is there. */
export function useAppearances(): readonly Appearance[] {
  return useStore(store, ({ atlas, view, session }) => (atlas ? appearances(view, atlas, session.emphasis) : NONE));
}
