import type { SceneHandle } from '#src/scene/handle.ts';
import { select } from '#src/state/actions.ts';
import { formatAddress } from '#src/state/address.ts';
import { visibleIds } from '#src/state/selectors.ts';
import { store } from '#src/state/store.ts';
import { model as words } from '#src/words/en/model.ts';

/**
 * `window.ilium`: what a page that embeds Ilium can ask and do.
 *
 * ```js
 * await window.ilium.ready;                       // the model is drawn
 * window.ilium.select('piriformis-right');        // as a click would
 * window.ilium.state().address;                   // '#/structure/piriformis-right'
 * ```
 */
export interface IliumEmbed {
  readonly version: string;
  /** Resolves when the model is drawn; rejects with the reason when it cannot be shown. */
  readonly ready: Promise<void>;
  /** Selects a structure by id, or nothing; throws a RangeError for an id that the atlas does not have. */
  select(id: string | null): void;
  state(): {
    readonly selected: string | null;
    readonly hovered: string | null;
    readonly visible: readonly string[];
    readonly faded: readonly string[];
    readonly isolated: readonly string[];
    readonly address: string;
  };
  /** CSS pixels of a point where a click hits that structure first; null when no such point is on the screen. */
  screenPosition(id: string): { x: number; y: number } | null;
  stats(): { drawCalls: number; triangles: number; framesRendered: number };
}

declare global {
  interface Window {
    ilium: IliumEmbed;
  }
}

/** Puts `window.ilium` in place; `handle` answers null until the canvas stands. */
export function installEmbed(version: string, handle: () => SceneHandle | null): void {
  window.ilium = {
    version,
    ready: modelReady(),
    select(id) {
      const { atlas } = store.getState();
      if (id !== null && !atlas?.structures.some((structure) => structure.id === id)) {
        throw new RangeError(`ilium.select: the atlas has no structure "${id}"`);
      }
      select(id);
    },
    state() {
      const { atlas, view, session } = store.getState();
      return {
        selected: view.selectedId,
        hovered: session.hoveredId,
        visible: atlas ? visibleIds(view, atlas, session.emphasis) : [],
        faded: view.faded,
        isolated: view.isolated,
        address: formatAddress(view),
      };
    },
    screenPosition: (id) => handle()?.screenPosition(id) ?? null,
    stats: () => handle()?.stats() ?? { drawCalls: 0, triangles: 0, framesRendered: 0 },
  };
}

/** Follows the store until the model is drawn or known not to come. */
function modelReady(): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    const settle = (): boolean => {
      const { status, message } = store.getState().session.model;
      if (status === 'ready') resolve();
      else if (status === 'unsupported') reject(new Error(message || words.unsupported));
      else return false;
      return true;
    };
    if (settle()) return;
    const unsubscribe = store.subscribe(() => {
      if (settle()) unsubscribe();
    });
  });
  // A page that never asks must not be told of an unhandled rejection.
  ready.catch(() => undefined);
  return ready;
}
