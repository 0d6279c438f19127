import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import type { Browser } from 'wxt/browser';
import { writeFlags } from './data/flags/bundle';
import { localeFiles } from './data/interface/build';
import { bundledPacks, writeBundledFiles } from './data/library/bundle-plugin';
import { writeMaps } from './data/maps/bundle';
import { latePatterns } from './data/patterns/late-plugin';
import { shortLists } from './data/words/short-plugin';
import { popupPage } from './entrypoints/popup/page-plugin';
import { polyfillAsModule } from './entrypoints/shared/polyfill-plugin';
import { withoutWxtLog } from './entrypoints/shared/wxt-log-plugin';

/** A fixed id, so that Firefox keeps a reader's storage across updates and tests know the address of our pages. */
export const GECKO_ID = '{6d1a4a0e-52a7-4d6c-9a0f-1f6d9b7c51de}';

/** The oldest versions that have what is used: Chrome `caretPositionFromPoint`, the last of it to come. */
const OLDEST = { chrome: 128, firefox: 142 };

type ContentScripts = NonNullable<Browser.runtime.ManifestV3['content_scripts']>;

/**
 * In Firefox a sheet reaches into shadow roots only with the user's origin, and is there in time only when it is asked
 * for at the start of the document: so sheets get an entry of their own. Chromium knows neither, and needs neither.
 */
function withUserOrigin(scripts: ContentScripts): ContentScripts {
  return scripts.flatMap(({ css, ...script }) =>
    css
      ? [script, { ...script, js: undefined, css, css_origin: 'user', run_at: 'document_start' }]
      : [script],
  );
}

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [
      preact(),
      bundledPacks('data/packs'),
      latePatterns(),
      shortLists(),
      polyfillAsModule(),
      withoutWxtLog(),
      popupPage(),
    ],
    build: {
      modulePreload: { polyfill: false },
      cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
    },
    // A worker is bundled by itself.
    worker: { plugins: () => [bundledPacks('data/packs'), latePatterns()] },
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('entrypoints/content/context.ts') },
    },
  }),
  manifestVersion: 3,
  hooks: {
    // Code that pages share would become files of its own, of which the popup would load several. So it is built by
    // itself.
    'entrypoints:grouped': (_, groups) => {
      for (const group of groups.filter(Array.isArray)) {
        const at = group.findIndex(({ type }) => type === 'popup');
        if (at >= 0) groups.push(group.splice(at, 1));
      }
    },
    'build:publicAssets': ({ config }, files) => {
      const folder = resolve(config.wxtDir, 'bundled');
      files.push(
        ...localeFiles(),
        ...writeBundledFiles('data/packs', folder),
        writeFlags(folder),
        ...writeMaps('data/maps', folder),
      );
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser === 'firefox')
        manifest.content_scripts = withUserOrigin(manifest.content_scripts ?? []);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Sidelight',
    description: '__MSG_browser_about__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    // The second file of the content script is run in frames that may hold a name (entrypoints/names.ts). The browser
    // asks the reader for no more than it does for the first, which stands on every page anyhow.
    host_permissions: ['<all_urls>'],
    // What is promised is held by the browser: no part of the extension can make a request to anywhere but its own
    // files. While developing, WXT reloads it over a local connection.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'",
      },
    }),
    action: {},
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_browser_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_browser_previous__',
      },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: `${OLDEST.chrome}` }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
