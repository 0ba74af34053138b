import { useEffect } from 'react';
import { redo, undo } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { SEARCH_INPUT_ID } from '../search/Search.tsx';
import { KEY_COMMANDS } from './commands.ts';

/** Where letters mean something of their own: text fields, and lists that jump to what is typed. */
const TYPING =
  'input, textarea, select, [contenteditable="true"], [role="treegrid"], [role="listbox"], [role="dialog"]';

/** Keys for the whole page; `openHelp` answers `?`. */
export function useShortcuts(openHelp: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'z' || target?.closest('input, textarea')) return;
        event.preventDefault();
        if (event.shiftKey) redo();
        else undo();
        return;
      }
      if (target?.closest(TYPING) && event.key !== 'Escape') return;
      if (target?.closest('input, [role="dialog"]')) return;
      if (!store.getState().session.singleKeys && event.key !== 'Escape') return;
      const command = commandFor(event.key, openHelp);
      if (!command) return;
      event.preventDefault();
      command();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [openHelp]);
}

function commandFor(key: string, openHelp: () => void): (() => void) | undefined {
  if (key === '?') return openHelp;
  if (key === '/') return focusSearch;
  return KEY_COMMANDS[key] ?? KEY_COMMANDS[key.toLowerCase()];
}

/** Puts the cursor into the search. */
export function focusSearch(): void {
  document.getElementById(SEARCH_INPUT_ID)?.focus();
}
