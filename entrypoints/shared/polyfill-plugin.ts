import type { Plugin } from 'vite';

/** Functions of the browser's interface that are used here and that the polyfill wraps. */
const USED = new Set([
  'commands.getAll',
  'contextMenus.removeAll',
  'runtime.openOptionsPage',
  'runtime.sendMessage',
  ...['clear', 'get', 'remove', 'set'].map((name) => `storage.local.${name}`),
  ...['create', 'get', 'query', 'reload', 'sendMessage'].map((name) => `tabs.${name}`),
]);

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/**
 * Vite plugin: makes an ES module of webextension-polyfill. The wrapper that a bundler puts around a CommonJS module
 * copies all its exports, here the browser's whole API. Chromium (156) creates each part of that API when it is first
 * read, and creating all of them takes six milliseconds in a page of the extension. The polyfill's table of the API is
 * cut to what is used, which saves over a kilobyte in every frame; since Manifest V3 the rest returns promises in Chromium
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
          (_, name: string, table: string) => `${name}${JSON.stringify(used(JSON.parse(table)))};`,
        );
      const made = `const module = { exports: {} };\nconst { exports } = module;\n${asked}\nexport default module.exports;`;
      return { code: made, map: null };
    },
  };
}

/** The polyfill's table: objects within objects, down to the functions and how many arguments they take. */
interface Table {
  [name: string]: Table | number | boolean;
}

/** @param path leads to the table, with a dot behind each name. */
function used(table: Table, path = ''): Table {
  const kept = Object.entries(table).flatMap(([name, part]) => {
    if (typeof part !== 'object') return [];
    if ('minArgs' in part) return USED.has(path + name) ? [[name, part]] : [];
    const inner = used(part, `${path}${name}.`);
    return Object.keys(inner).length > 0 ? [[name, inner]] : [];
  });
  return Object.fromEntries(kept);
}
