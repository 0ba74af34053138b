import { useEffect } from 'react';
import { useSession } from '#src/state/hooks.ts';
import { useMedia } from '../parts/use-media.ts';

/** Marks the document light or dark, as chosen or as the device is. */
export function useDocumentTheme(): void {
  const theme = useSession((session) => session.theme);
  const deviceIsDark = useMedia('(prefers-color-scheme: dark)');
  const dark = theme === 'dark' || (theme === 'system' && deviceIsDark);
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
}
