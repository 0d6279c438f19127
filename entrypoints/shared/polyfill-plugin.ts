import type { Plugin } from 'vite';

/** Parts of the browser's interface that are used here and that the polyfill wraps. */
const USED = ['commands', 'contextMenus', 'extension', 'i18n', 'runtime', 'storage', 'tabs'];

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/**
 * Vite plugin: makes an ES module of webextension-polyfill. The wrapper that a bundler puts around a CommonJS module
 * copies all its exports, here the browser's whole API. Chromium (156) creates each part of that API when it is first
 * read, and creating all of them takes six milliseconds in a page of the extension. The polyfill's table of the API is
 * cut to what is used, which saves a kilobyte in every frame; since Manifest V3 the rest returns promises in Chromium
 * anyway.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    apply: 'build',
    transform(code, id) {
      if (!POLYFILL.test(id)) return null;
      // With these constants the minifier drops the module formats that are not used here.
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
