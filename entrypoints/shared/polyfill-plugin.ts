import type { Plugin } from 'vite';

/** Parts of the browser's interface that are used here and that the polyfill wraps. */
const USED = ['commands', 'contextMenus', 'extension', 'i18n', 'runtime', 'storage', 'tabs'];

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/**
 * Vite plugin: makes an ES module of webextension-polyfill. What a bundler puts around one of CommonJS copies all that
 * it exports, which is the browser's whole interface: Chromium (156) makes each part of that when it is first asked for,
 * and making all of them takes six milliseconds in a page of the extension. Of its table of that interface what is used
 * stays, a kilobyte less in every frame; what is not in it gives promises all the same in Chromium since Manifest V3.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    apply: 'build',
    transform(code, id) {
      if (!POLYFILL.test(id)) return null;
      // Of the ways to load it that it asks for, the minifier drops those that are none here.
      const asked = code
        .replace('typeof define === "function" && define.amd', 'false')
        .replace('typeof exports !== "undefined"', 'true')
        .replace(
          /(const apiMetadata = )(\{[^;]+\});/,
          (_, name: string, table: string) => `${name}${used(table)};`,
        );
      const made = `const module = { exports: {} };\nconst { exports } = module;\n${asked}\nexport default module.exports;`;
      return { code: made, map: null };
    },
  };
}

function used(table: string): string {
  const all: Record<string, unknown> = JSON.parse(table);
  return JSON.stringify(Object.fromEntries(USED.map((name) => [name, all[name]])));
}
