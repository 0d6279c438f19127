/*
 * Where a word begins and ends, for regular expressions that are compiled when a page's first name is judged. V8 takes
 * half a millisecond to compile `[\p{L}\p{M}]` in an expression that ignores case, and again when it is used a second
 * time; the few ranges of what is no letter take a twentieth of that, and a dozen expressions have such borders.
 */

/**
 * What is no letter and no mark, in the scripts of the press: ASCII, the signs of Latin-1, of Armenian, Hebrew, Arabic and
 * Devanagari, and the blocks of punctuation, symbols and wide forms. Characters of two units count as symbols.
 */
const APART =
  '\\x00-@\\[-`{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\u055a-\\u055f\\u0589-\\u058f\\u05be\\u05c0\\u05c3' +
  '\\u05f3-\\u060f\\u061b-\\u061f\\u0660-\\u066d\\u06d4\\u06f0-\\u06f9\\u0964-\\u0970\\u2000-\\u2070\\u20a0-\\u20c1' +
  '\\u2116\\u2122\\u2190-\\u2bff\\u2e00-\\u2e2e\\u2e30-\\u3004\\u3007-\\u3020\\u3030\\u303d\\u30fb\\ufe30-\\ufe6b' +
  '\\ufeff-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\u{1fbff}';

/** A letter or mark. Takes the flag `u`. */
export const LETTER = `[^${APART}]`;

/** No letter or mark stands right before. Takes the flag `u`. */
export const OPENS = `(?<!${LETTER})`;

/** No letter or mark stands right behind. Takes the flag `u`. */
export const ENDS = `(?!${LETTER})`;
