import { createContext, type RefObject, useContext } from 'react';

/** The sources of the page in view: their numbers, and the way to look at one. */
export interface Citations {
  numberOf(key: string): number;
  show(keys: readonly string[], trigger: RefObject<HTMLElement | null>): void;
}

export const CitationsContext = createContext<Citations>({ numberOf: () => 0, show: () => undefined });

export function useCitations(): Citations {
  return useContext(CitationsContext);
}
