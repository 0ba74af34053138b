import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

const MINUTE_MS = 60_000;

/** The suffix of a test names its environment. */
export default mergeConfig(
  site,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['tests/**/*.test.ts'],
            environment: 'node',
            testTimeout: 2 * MINUTE_MS,
            hookTimeout: 5 * MINUTE_MS,
          },
        },
        {
          extends: true,
          test: {
            name: 'jsdom',
            include: ['tests/**/*.test.tsx'],
            environment: 'jsdom',
            testTimeout: MINUTE_MS / 2,
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.spec.ts'],
            environment: 'node',
            globalSetup: ['tests/support/e2e-setup.ts'],
            pool: 'forks',
            maxWorkers: 1,
            fileParallelism: false,
            testTimeout: 4 * MINUTE_MS,
            hookTimeout: 3 * MINUTE_MS,
            /** Software rendering on a busy machine takes its time; what never comes fails all the same. */
            expect: { poll: { timeout: MINUTE_MS / 2 } },
          },
        },
      ],
    },
  }),
);
