import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One core is not left free, as it would be by default: nothing else runs beside the tests.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 90, branches: 85 },
    },
    projects: [
      {
        extends: true,
        // Hostile input is large, and a slow machine is no fault.
        test: {
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/project/**'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: {
          // These start processes: the tools of the gate, npm, and the built command.
          name: 'project',
          include: ['tests/project/**/*.test.ts'],
          globalSetup: 'tests/project/fresh-build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
