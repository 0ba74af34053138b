import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly retry: () => void };

const LOADING = { status: 'loading' } as const;

/** Fetches what `key` names; `wanted` false: not yet, and the state stays at loading. */
export function useLoaded<T>(key: string, load: () => Promise<T>, wanted = true): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key: string; attempt: number; result: Loaded<T> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names what `load` fetches, which is a new function each time
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    const finish = (result: Loaded<T>) => {
      if (!stale) setState({ key, attempt, result });
    };
    load().then(
      (value) => finish({ status: 'ready', value }),
      () => finish({ status: 'failed', retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      stale = true;
    };
  }, [key, attempt, wanted]);
  return state?.key === key && state.attempt === attempt ? state.result : LOADING;
}
