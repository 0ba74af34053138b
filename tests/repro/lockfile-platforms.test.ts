import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockEntry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, LockEntry>>;

/** The optional packages that an entry names and the lockfile does not hold, looked up as Node does: outwards. */
function missingOptionals(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => {
        const folders = path.split(/\/?node_modules\//);
        const homes = folders.map((_, i) =>
          folders
            .slice(0, i + 1)
            .filter((f) => f !== '')
            .join('/node_modules/'),
        );
        return !homes.some((home) => `${home ? `node_modules/${home}/` : ''}node_modules/${name}` in lock);
      })
      .map((name) => `${path}: ${name}`),
  );
}

/** `npm ci` refuses a lockfile that lacks a package for another platform, and the registry may not have them all. */
it('the lockfile holds every package for every platform that its packages name', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock };
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(missingOptionals(packages)).toEqual([]);
});

it('a lockfile without one of them is found out', () => {
  const lock = {
    'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-windows': '1.0.0' } },
    'node_modules/tool-linux': {},
  };
  expect(missingOptionals(lock)).toEqual(['node_modules/tool: tool-windows']);
  expect(missingOptionals({ ...lock, 'node_modules/tool/node_modules/tool-windows': {} })).toEqual([]);
});
