import type { Plugin } from 'vite';

/** The lists, each a template of words with white space between them. */
const LISTS = /\/data\/words\/(?:given|openers)\.ts$/;

/**
 * Vite plugin: ships word lists in their shortest form. Every frame with a name in it loads them, and their lines are
 * there for whoever reads the code; in order, words that begin alike compress best.
 */
export function shortLists(): Plugin {
  return {
    name: 'short-lists',
    enforce: 'pre',
    transform: (code, id) => (LISTS.test(id) ? { code: withShortLists(code), map: null } : null),
  };
}

/** @returns the module with the words of each template in order, and one space between them. */
export const withShortLists = (code: string) =>
  code.replace(/`([^`$\\]*)`/g, (_, words: string) => `\`${words.trim().split(/\s+/).sort().join(' ')}\``);
