import { useSyncExternalStore } from 'react';

/** Follows a media query. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

export type Screen = 'phone' | 'tablet' | 'desktop';

/** A phone has a bottom sheet, a tablet a drawer, a desktop both side panels at once. */
export function useScreen(): Screen {
  const wide = useMedia('(min-width: 1100px)');
  const medium = useMedia('(min-width: 700px)');
  return wide ? 'desktop' : medium ? 'tablet' : 'phone';
}
