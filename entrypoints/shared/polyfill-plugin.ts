import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/**
 * Vite plugin: makes an ES module of webextension-polyfill. What a bundler puts around one of CommonJS copies all that
 * it exports, which is the browser's whole interface: Chromium (156) makes each part of that when it is first asked for,
 * and making all of them takes six milliseconds in a page of the extension.
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
        .replace('typeof exports !== "undefined"', 'true');
      const made = `const module = { exports: {} };\nconst { exports } = module;\n${asked}\nexport default module.exports;`;
      return { code: made, map: null };
    },
  };
}
