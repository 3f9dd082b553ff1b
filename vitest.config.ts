import { defineConfig } from 'vitest/config'
import LongestFirst from './script/tools/longest-first.ts'

/**
 * Four layers of tests, told apart by where they live and how they are named:
 * rules (`x.test.ts`, no I/O), storage and routes (`x.db.test.ts`, a fresh database per file),
 * browser journeys (`e2e/*.test.ts`) and faults (`e2e/faults/*.test.ts`).
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default'],
    // A worker reads the program once for all its files: half of the time went into reading it.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'bench/**/*.test.ts', 'script/**/*.test.ts'],
          exclude: ['**/*.db.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'storage',
          include: ['src/**/*.db.test.{ts,tsx}', 'demo/**/*.db.test.ts'],
          exclude: [],
          globalSetup: ['src/platform/testing/cluster.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/*.test.ts'],
          globalSetup: ['e2e/testing/compile-scripts.ts', 'src/platform/testing/cluster.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['e2e/faults/*.test.ts'],
          globalSetup: ['e2e/faults/compile.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
