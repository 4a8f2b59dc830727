import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

const everywhere = ['bench', 'bin', 'cms', 'content', 'site'];

// A busy machine may take its time; what never comes still fails.
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
  test: {
    // Two cores are shared with the servers that the tests start.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [...everywhere.map((folder) => `${folder}/**/*.test.ts`), 'tests/unit/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/portal/**', 'tests/unit/**'],
          ...patient,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...patient,
        },
      },
      {
        test: {
          name: 'portal',
          include: ['tests/portal/**/*.test.ts'],
          globalSetup: 'tests/portal/setup.ts',
          ...patient,
        },
      },
    ],
  },
});
