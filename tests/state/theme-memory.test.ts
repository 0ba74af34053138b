import { beforeEach, describe, expect, it } from 'vitest';
import { select, setTheme } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { startThemeMemory } from '#src/state/theme-memory.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

/** A storage of one visit; `full` refuses every write. */
function storage(entries: Record<string, string> = {}, full = false): Storage {
  return {
    length: 0,
    clear: () => undefined,
    key: () => null,
    getItem: (key) => entries[key] ?? null,
    removeItem: () => undefined,
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      entries[key] = value;
    },
  };
}

const theme = () => store.getState().session.theme;

beforeEach(() => freshStore());

describe('startThemeMemory', () => {
  it('brings back the theme of the last visit', () => {
    const entries = {};
    startThemeMemory(() => storage(entries))();
    const stop = startThemeMemory(() => storage(entries));
    setTheme('dark');
    stop();
    freshStore();
    startThemeMemory(() => storage(entries))();
    expect(theme()).toBe('dark');
  });

  it('remembers nothing but the theme', () => {
    const entries: Record<string, string> = {};
    const stop = startThemeMemory(() => storage(entries));
    select('l4');
    setTheme('light');
    stop();
    expect(Object.values(entries)).toEqual(['light']);
  });

  it('ignores what it does not know', () => {
    startThemeMemory(() => storage({ 'ilium.theme': 'neon' }))();
    expect(theme()).toBe('system');
  });

  it('loses nothing when the storage is full or refused', () => {
    const stop = startThemeMemory(() => storage({}, true));
    expect(() => setTheme('dark')).not.toThrow();
    stop();
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const stopRefused = startThemeMemory(refused);
    expect(() => setTheme('light')).not.toThrow();
    stopRefused();
    expect(theme()).toBe('light');
  });
});
