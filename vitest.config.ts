import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type { BrowserKind } from './tests/browser/types';

/** Through Vite, since Vitest would read the sources of this plugin with plain Node. */
const { bundledPacks } = (
  await runnerImport<typeof import('./data/library/bundle-plugin')>('./data/library/bundle-plugin.ts')
).module;

/** The library's unit tests know what is bundled: this story, whichever packs are shipped beside it. */
const BUNDLED = ['belarus-election-2025.json'];

function unit(name: string, include: string, environment: 'node' | 'happy-dom', isolate: boolean) {
  return {
    plugins: [preact(), bundledPacks('data/packs', BUNDLED), WxtVitest()],
    test: {
      name,
      include: [include],
      environment,
      isolate,
      setupFiles: ['tests/english.ts', 'tests/own-files.ts', 'tests/database.ts'],
      provide: { bundled: BUNDLED },
      // Property tests run a thing a hundred times: on a busy machine that takes a while.
      testTimeout: 60_000,
    },
  };
}

/**
 * `unit` needs nothing but Node, so that one process runs many files and reads what they share once; `views` a
 * document, which each file has to itself. `chromium` and `firefox` run the same end-to-end files, each in one real browser
 * with the built extension, and those in a folder of its own.
 */
export default defineConfig({
  test: {
    // Vitest leaves one core free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      unit('unit', 'tests/{*,{bench,data}/**/*}.test.ts', 'node', false),
      unit('views', 'tests/{components,entrypoints}/**/*.test.{ts,tsx}', 'happy-dom', true),
      ...(['chromium', 'firefox'] satisfies BrowserKind[]).map((name) => ({
        test: {
          name,
          include: ['tests/e2e/*.test.ts', 'tests/e2e/pages/*.test.ts', `tests/e2e/${name}/*.test.ts`],
          environment: 'node' as const,
          globalSetup: 'tests/e2e/setup.ts',
          fileParallelism: false,
          // One process for all files, which share the browser anyway: reading the driver anew for each takes half a second.
          isolate: false,
          // All of these end as soon as what is waited for is there: on a busy machine that takes a while.
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 20_000, interval: 30 } },
        },
      })),
    ],
  },
});
