import type { Scheme } from '#src/render/lighting.ts';
import { useSession } from '#src/state/hooks.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** The scheme that is shown: the chosen theme, or the system's. */
export function useScheme(): Scheme {
  const theme = useSession((session) => session.theme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  if (theme === 'system') return systemIsDark ? 'dark' : 'light';
  return theme;
}
