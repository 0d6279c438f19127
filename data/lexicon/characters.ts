import { foldCharacter } from './fold';
import { UnitTable } from './unit-table';

/* What each UTF-16 code unit is to the finder. */

/** Not part of a word. */
export const BREAK = 0;
/** Inside a word, but makes no difference: a soft hyphen, a combining accent. */
export const IGNORE = 1;
/** To be looked at by `slow`. Every value above is the folded unit of a letter or digit itself. */
export const SLOW = 2;

/** How a character that is not one plain letter belongs to words. */
export const Kind = {
  None: 0,
  /** Part of a word; folds to several units or to none of its own. */
  Letter: 1,
  /** Katakana: words are runs of it, without spaces around. */
  Katakana: 2,
  /** A script without spaces: each unit is a word. */
  Solo: 3,
  /** Hangul: spaces between words, but particles follow a name without one. */
  Hangul: 4,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const SOLO =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HANGUL = /\p{Script=Hangul}/u;

/*
 * Most of what a text has beside ASCII is told without these sets: V8 takes milliseconds to compile them, once a page.
 * What has a capital form and stands before Armenian is a letter.
 */
const isPlainLetter = (character: string) =>
  character < '\u0530' && character.toLowerCase() !== character.toUpperCase();

/** Dashes, quotation marks, an ellipsis; the space, quotation marks and dot of Latin-1. */
const isPunctuation = (character: string) =>
  (character >= '\u2010' && character < '\u2060') || '\xa0«·»'.includes(character);

/** The kind of a code point given as a string. */
export function kindOf(character: string): Kind {
  if (isPlainLetter(character)) return Kind.Letter;
  if (isPunctuation(character)) return Kind.None;
  if (!WORD.test(character)) return Kind.None;
  if (KATAKANA.test(character)) return Kind.Katakana;
  if (SOLO.test(character)) return Kind.Solo;
  return HANGUL.test(character) ? Kind.Hangul : Kind.Letter;
}

/** The bits of a unit's traits: its `Kind`; a capital letter; folds to itself. */
export const KIND = 7;
export const UPPER = 8;
export const SELF = 16;

const ZERO = 48;
const NINE = 57;
const UNDERSCORE = 95;

/** How many units ASCII has. */
export const ASCII = 128;

/**
 * What each unit of ASCII is to the finder, as `codes` has it. Loops over all characters of a page look here first: a page
 * is read once, by code that the browser has not made fast yet, and there a call takes as long as all else that is done
 * for a character.
 */
export const ascii = Uint16Array.from({ length: ASCII }, (_, unit) => plainCode(unit));

/** What each unit is to the finder: `BREAK`, `IGNORE`, `SLOW` or a folded unit. */
export const codes = new UnitTable((unit) => {
  if (unit < ASCII) return ascii[unit]!;
  if (isHalf(unit)) return SLOW;
  // An apostrophe of Ukrainian that Unicode takes for a letter: it parts words as the other apostrophes do.
  if (unit === 0x2bc) return BREAK;
  // A breve alone makes й of и, and nothing of other letters.
  if (unit === 0x306) return SLOW;
  const character = String.fromCharCode(unit);
  if (isPunctuation(character)) return BREAK;
  const folded = foldCharacter(character);
  if (folded === '') return IGNORE;
  const kind = kindOf(character);
  if (kind === Kind.None) return BREAK;
  return kind === Kind.Letter && folded.length === 1 ? folded.charCodeAt(0) : SLOW;
});

/** What else is asked of a unit: `KIND`, `UPPER`, `SELF`. Half a surrogate pair has none of them. */
export const traits = new UnitTable((unit) => {
  if (isHalf(unit)) return 0;
  const character = String.fromCharCode(unit);
  const upper = character !== character.toLowerCase() ? UPPER : 0;
  const self = foldCharacter(character) === character ? SELF : 0;
  return kindOf(character) | upper | self;
});

/** Whether a unit is half of a surrogate pair. */
export function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** ASCII, without a regular expression: the letters in lower case, digits, and what stands between words. */
function plainCode(unit: number): number {
  const lower = unit | 32;
  if (lower > 96 && lower < 123) return lower;
  return (unit >= ZERO && unit <= NINE) || unit === UNDERSCORE ? unit : BREAK;
}
