import type { Plugin } from 'vite';
import { shorten } from './short';

/** The lists, each a template of words with white space between them. */
const LISTS = /\/data\/words\/(?:given|openers)\.ts$/;

/**
 * Vite plugin: ships word lists in their shortest form. Every frame with a name in it loads them, and their lines are
 * there for whoever reads the code.
 */
export function shortLists(): Plugin {
  return {
    name: 'short-lists',
    enforce: 'pre',
    transform: (code, id) => (LISTS.test(id) ? { code: withShortLists(code), map: null } : null),
  };
}

/** @returns the module with each list as it is shipped. */
export const withShortLists = (code: string) =>
  code.replace(/`([^`$\\]*)`/g, (_, words: string) => `\`${shorten(words)}\``);
