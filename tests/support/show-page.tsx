import { cleanup, configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { Shell } from '#src/ui/layout/Shell.tsx';
import type { Library } from '#src/ui/library.ts';
import { freshStore } from './fresh-store.ts';
import { SMALL_LIBRARY } from './small-library.ts';

export interface PageOptions {
  /** Width of the window, CSS px, default: 1440 */
  readonly widthPx?: number;
  /** default: `SMALL_LIBRARY` */
  readonly library?: Library;
}

/** Parts of the page are fetched when they are first shown; on a busy machine that takes its time. */
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Shows the whole page in jsdom, without a canvas, on a store that begins anew; prepare the store in `prepare`. */
export function showPage(prepare: () => void = () => undefined, options: PageOptions = {}): UserEvent {
  const { widthPx = 1440, library = SMALL_LIBRARY } = options;
  standIn(widthPx);
  freshStore();
  prepare();
  render(<Shell library={library} canvas={null} />);
  return userEvent.setup();
}

/** What jsdom has not: media queries, sizes and scrolling. */
function standIn(widthPx: number): void {
  vi.stubGlobal('innerWidth', widthPx);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: widthPx >= Number(/min-width: (\d+)px/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&'), supports: () => false });
  const box = { x: 0, y: 0, top: 0, left: 0, right: widthPx, bottom: 900, width: widthPx, height: 900 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ ...box, toJSON: () => box });
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
}
