import type { Plugin } from 'vite';

/** WXT's own module around each script. */
const ENTRY = /virtual:wxt-[\w-]+-entrypoint/;

/**
 * Vite plugin: takes out what WXT's module around a script logs when the script fails. In what is shipped its log prints
 * nothing, and the error itself is thrown on; but every frame of every page would carry the words.
 */
export function withoutWxtLog(): Plugin {
  return {
    name: 'without-wxt-log',
    apply: (_, { command, mode }) => command === 'build' && mode === 'production',
    transform(code, id) {
      return ENTRY.test(id) ? { code: withoutLogging(code), map: null } : null;
    },
  };
}

/** @returns the module without its calls of `logger`, each a statement on a line of its own. */
export const withoutLogging = (code: string) => code.replace(/^\s*logger\.\w+\(.*\);$/gm, '');
