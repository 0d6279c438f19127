import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Through Vite, since Vitest would read the sources of these plugins with plain Node. */
const { bundledLexicon } = (
  await runnerImport<typeof import('./data/lexicon/bundle-plugin')>('./data/lexicon/bundle-plugin.ts')
).module;
const { bundledPacks } = (
  await runnerImport<typeof import('./data/library/bundle-plugin')>('./data/library/bundle-plugin.ts')
).module;

/** Two suites: `unit` needs nothing but Node; `e2e` drives the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact(), bundledLexicon('data/packs'), bundledPacks('data/packs'), WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{data,components,entrypoints}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
