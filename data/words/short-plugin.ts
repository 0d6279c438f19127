import type { Plugin } from 'vite';
import { shorten } from './short';

/** Modules of nothing but lists, each a template of words with white space between them. */
const LISTS = /\/data\/words\/(?:given|offices|openers|sport)\.ts$/;
/** Modules that ask lists of their own: what they give to `lateWords`. */
const ASKING = /\/data\/link\/.+\.ts$/;

/**
 * Vite plugin: ships word lists in their shortest form, and rules without their names. Every frame with a name in it loads
 * them; their lines are there for whoever reads the code, and their names for who measures it.
 */
export function shortLists(): Plugin {
  return {
    name: 'short-lists',
    enforce: 'pre',
    transform(code, id) {
      const short = LISTS.test(id)
        ? withShortLists(code)
        : ASKING.test(id)
          ? withoutRules(withShortWords(code))
          : code;
      return short === code ? null : { code: short, map: null };
    },
  };
}

/** @returns the module with each list as it is shipped. */
export const withShortLists = (code: string) =>
  code.replace(/`([^`$\\]*)`/g, (_, words: string) => `\`${shorten(words)}\``);

/** The same for the lists that it asks. */
export const withShortWords = (code: string) =>
  code.replace(
    /\blateWords\(\s*(['`])([^'`$\\]*)\1/g,
    (_, quote: string, words: string) => `lateWords(${quote}${shorten(words)}${quote}`,
  );

/** @returns the module with nothing said of why its rules are silent. */
export const withoutRules = (code: string) =>
  code.replace(/(\bsilent\(|\brule: )'[^']*'/g, (_, before: string) => `${before}0`);
