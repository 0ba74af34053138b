import { beginWith, notify, showView } from './actions.ts';
import { type AddressContext, formatAddress, parseAddress } from './address.ts';
import { store } from './store.ts';
import type { Page } from './view.ts';

/** How long the view must rest before the address follows, ms. */
const WRITE_DELAY_MS = 200;

/**
 * Ties the store to the address of the window: a new page makes a step in the browser's history, other changes
 * rewrite the step they belong to, and back and forward restore what the address says. Returns the way to stop.
 */
export function startAddressSync(knowsPage: AddressContext['knowsPage'], page: Window = window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The address that the window holds, as far as we wrote or read it. */
  let written = page.location.hash;

  const read = () => parseAddress(page.location.hash, { atlas: store.getState().atlas, knowsPage });
  const write = (method: 'pushState' | 'replaceState', address: string) => {
    clearTimeout(timer);
    timer = undefined;
    if (address === written || (address === '#/' && written === '')) return;
    written = address;
    try {
      page.history[method](null, '', address);
    } catch {
      // A browser may refuse too many writes in a row; the next one brings the address up to date.
    }
  };
  const flush = () => {
    if (timer !== undefined) write('replaceState', formatAddress(store.getState().view));
  };
  const restore = () => {
    if (page.location.hash === written) return;
    clearTimeout(timer);
    timer = undefined;
    written = page.location.hash;
    const { view, notice } = read();
    notify(notice);
    showView(view);
  };

  const first = read();
  beginWith(first.view);
  if (first.notice !== null) notify(first.notice);
  else write('replaceState', formatAddress(first.view));

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.atlas !== previous.atlas && state.atlas !== null) {
      const settled = parseAddress(formatAddress(state.view), { atlas: state.atlas, knowsPage });
      beginWith(settled.view);
      if (settled.notice !== null) notify(settled.notice);
      else timer ??= setTimeout(flush, WRITE_DELAY_MS);
      return;
    }
    if (state.view === previous.view) return;
    const address = formatAddress(state.view);
    const restored = formatAddress(read().view) === address;
    if (samePage(state.view.page, previous.view.page) || restored) {
      clearTimeout(timer);
      timer = setTimeout(() => write('replaceState', formatAddress(store.getState().view)), WRITE_DELAY_MS);
      return;
    }
    if (timer !== undefined) write('replaceState', formatAddress(previous.view));
    write('pushState', address);
  });
  page.addEventListener('popstate', restore);
  page.addEventListener('hashchange', restore);
  page.addEventListener('pagehide', flush);
  return () => {
    flush();
    unsubscribe();
    page.removeEventListener('popstate', restore);
    page.removeEventListener('hashchange', restore);
    page.removeEventListener('pagehide', flush);
  };
}

function samePage(a: Page | null, b: Page | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
