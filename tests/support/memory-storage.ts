/** A storage of one visit over these entries; `full` refuses every write. */
export function memoryStorage(entries: Record<string, string> = {}, full = false): Storage {
  return {
    length: 0,
    clear: () => undefined,
    key: () => null,
    getItem: (key) => entries[key] ?? null,
    removeItem: (key) => {
      delete entries[key];
    },
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      entries[key] = value;
    },
  };
}

/** A browser that lets nobody near its storage. */
export function refusedStorage(): Storage {
  throw new DOMException('denied', 'SecurityError');
}
