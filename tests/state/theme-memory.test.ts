import { beforeEach, describe, expect, it } from 'vitest';
import { select, setTheme } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { startThemeMemory } from '#src/state/theme-memory.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { memoryStorage, refusedStorage } from '#tests/support/memory-storage.ts';

const theme = () => store.getState().session.theme;

beforeEach(() => freshStore());

describe('startThemeMemory', () => {
  it('brings back the theme of the last visit', () => {
    const entries = {};
    startThemeMemory(() => memoryStorage(entries))();
    const stop = startThemeMemory(() => memoryStorage(entries));
    setTheme('dark');
    stop();
    freshStore();
    startThemeMemory(() => memoryStorage(entries))();
    expect(theme()).toBe('dark');
  });

  it('remembers nothing but the theme', () => {
    const entries: Record<string, string> = {};
    const stop = startThemeMemory(() => memoryStorage(entries));
    select('l4');
    setTheme('light');
    stop();
    expect(Object.values(entries)).toEqual(['light']);
  });

  it('ignores what it does not know', () => {
    startThemeMemory(() => memoryStorage({ 'ilium.theme': 'neon' }))();
    expect(theme()).toBe('system');
  });

  it('loses nothing when the storage is full or refused', () => {
    const stop = startThemeMemory(() => memoryStorage({}, true));
    expect(() => setTheme('dark')).not.toThrow();
    stop();
    const stopRefused = startThemeMemory(refusedStorage);
    expect(() => setTheme('light')).not.toThrow();
    stopRefused();
    expect(theme()).toBe('light');
  });
});
