/*
 * Folding: what two spellings of one name have in common. Case, diacritics, points of Hebrew and Arabic, full-width
 * and other compatibility forms are dropped; letters that are letters of their own (й, が) stay.
 * Based on Unicode normalisation form KC (UAX #15); what goes beyond it is listed here.
 */

/** Letters that no normalisation form takes apart, and variants of one letter across orthographies. */
const OTHER: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  // Arabic script: seats of hamza, and the Persian and Urdu shapes of yeh, kaf and heh.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
};

/** Scripts whose marks above and below are additions to a letter; in Indic scripts they are vowels. */
const MARKS_DROP = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Marks and invisible characters that make no difference between names. */
const IGNORED = new RegExp(
  `[${[
    '\\u0300-\\u036F\\u0483-\\u0489', // accents
    '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7', // Hebrew points
    '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u0640', // Arabic points, tatweel
    '\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF\\uFE00-\\uFE0F\\u180E', // invisible
  ].join('')}]`,
  'u',
);

/** Text in which folding only drops the case. */
const ASCII = /^[\0-\x7f]*$/;

const BREVE = '\u0306';
const SHORT_I = `и${BREVE}`;

/**
 * Folds one code point.
 *
 * @param character one code point as a string; `before` is the folded text it follows, which decides over a breve
 *   alone: и with a breve is the letter й, whichever way it is encoded.
 * @returns nothing, one or several UTF-16 code units.
 */
export function foldCharacter(character: string, before = ''): string {
  if (character === BREVE) return before.endsWith('и') ? BREVE : '';
  let folded = known.get(character);
  if (folded === undefined) {
    folded = work(character);
    known.set(character, folded);
  }
  return folded;
}

/** Characters folded so far: a page has few of them, and folding one costs a hundred look-ups. */
const known = new Map<string, string>();

/** The same by unit, in pages of 256; without pairs of units, and what depends on the letter before. */
const pages: (string | undefined)[][] = [];

/**
 * Takes letters and their marks apart, where marks make no difference.
 *
 * @param early a character before Armenian, as most are: V8 takes milliseconds to compile the sets for the others.
 */
function apart(lower: string, early: boolean): string {
  if (early) return lower.normalize('NFD');
  return MARKS_DROP.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

function work(character: string): string {
  if (IGNORED.test(character)) return '';
  const lower = character.normalize('NFKC').toLowerCase();
  if (lower === 'й') return SHORT_I;
  let folded = '';
  // A compatibility form may come apart into a letter and its point.
  for (const letter of apart(lower, character < '\u0530'))
    if (!IGNORED.test(letter)) folded += OTHER[letter] ?? letter;
  return folded;
}

/**
 * Folds a text for comparison.
 *
 * @returns the folded text; two spellings of one name fold to the same.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let page = pages[unit >> 8];
    if (!page) {
      page = [];
      pages[unit >> 8] = page;
    }
    const plain = page[unit & 255];
    if (plain !== undefined) {
      folded += plain;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const one = foldCharacter(character, folded);
    folded += one;
    if (character.length > 1) at += 1;
    else if (character !== BREVE) page[unit & 255] = one;
  }
  return folded;
}
