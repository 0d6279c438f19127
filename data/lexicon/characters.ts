import { foldCharacter } from './fold';

/*
 * What each UTF-16 code unit is to the finder, in one array read per unit. Tables are made a page of 256 units at
 * a time, when a text first has one of them: an English text needs two.
 */

/** Not part of a word. */
export const BREAK = 0;
/** Inside a word, but makes no difference: a soft hyphen, a combining accent. */
export const IGNORE = 1;
/** To be looked at by `slow`. Every value above is the folded unit of a letter or digit itself. */
export const SLOW = 2;

/** How a character that is not one plain letter belongs to words. */
export enum Kind {
  None,
  /** Part of a word; folds to several units or to none of its own. */
  Letter,
  /** Katakana: words are runs of it, without spaces around. */
  Katakana,
  /** A script without spaces: each unit is a word. */
  Solo,
  /** Hangul: spaces between words, but particles follow a name without one. */
  Hangul,
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const SOLO =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** The kind of a code point given as a string. */
export function kindOf(character: string): Kind {
  if (!WORD.test(character)) return Kind.None;
  if (KATAKANA.test(character)) return Kind.Katakana;
  if (SOLO.test(character)) return Kind.Solo;
  return HANGUL.test(character) ? Kind.Hangul : Kind.Letter;
}

const pages: (Uint16Array | undefined)[] = new Array(256);
const traitPages: (Uint8Array | undefined)[] = new Array(256);

/** The bits of a unit's traits: its `Kind`; a capital letter; folds to itself. */
export const KIND = 7;
export const UPPER = 8;
export const SELF = 16;

/** The table of traits for the units `high * 256` to `high * 256 + 255`. Half a surrogate pair has none. */
export function traits(high: number): Uint8Array {
  return traitPages[high] ?? makeTraits(high);
}

function makeTraits(high: number): Uint8Array {
  const table = new Uint8Array(256);
  for (let low = 0; low < 256; low += 1) table[low] = traitsOf((high << 8) | low);
  traitPages[high] = table;
  return table;
}

function traitsOf(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return 0;
  const character = String.fromCharCode(unit);
  const upper = character !== character.toLowerCase() ? UPPER : 0;
  const self = foldCharacter(character) === character ? SELF : 0;
  return kindOf(character) | upper | self;
}

/** The table for the units `high * 256` to `high * 256 + 255`. */
export function page(high: number): Uint16Array {
  return pages[high] ?? makePage(high);
}

function makePage(high: number): Uint16Array {
  const table = new Uint16Array(256);
  for (let low = 0; low < 256; low += 1) table[low] = codeOf((high << 8) | low);
  pages[high] = table;
  return table;
}

function codeOf(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return SLOW;
  const character = String.fromCharCode(unit);
  const kind = kindOf(character);
  // A breve alone makes й of и, and nothing of other letters.
  if (unit === 0x306) return SLOW;
  const folded = foldCharacter(character);
  if (folded === '') return IGNORE;
  if (kind === Kind.None) return BREAK;
  return kind === Kind.Letter && folded.length === 1 ? folded.charCodeAt(0) : SLOW;
}
