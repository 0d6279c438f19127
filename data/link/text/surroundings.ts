import { isOfWord } from './each-word';
import { LETTER } from './word-borders';

/* What stands around a span of text, word by word. */

/** A word beside a span. */
export interface Neighbour {
  word: string;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
  /** What stands between it and the span. */
  gap: string;
}

const REACH = 60;
/** What stands between a word and its neighbour is at most this long. */
const WIDEST_GAP = 8;
/** A dot belongs to the word where it abbreviates: after so many letters. */
const ABBREVIATED = 4;
const JOINER = /[’'-]/;

const inWord = (text: string, at: number) => isOfWord(text.charCodeAt(at));

/** The word before an offset, null at the text's beginning. */
export function wordBefore(text: string, at: number): Neighbour | null {
  let end = at;
  while (end > 0 && !inWord(text, end - 1)) {
    end -= 1;
    if (at - end > WIDEST_GAP) return null;
  }
  let start = end;
  while (start > 0 && end - start < REACH) {
    const joined = JOINER.test(text[start - 1]!) && inWord(text, start - 2);
    if (!joined && !inWord(text, start - 1)) break;
    start -= 1;
  }
  if (start === end) return null;
  if (text[end] === '.' && end < at && end - start <= ABBREVIATED && !/\d/.test(text.slice(start, end)))
    end += 1;
  return { word: text.slice(start, end), start, end, gap: text.slice(end, at) };
}

/** The word after an offset, null at the text's end. */
export function wordAfter(text: string, at: number): Neighbour | null {
  const limit = Math.min(text.length, at + REACH);
  let start = at;
  while (start < limit && !inWord(text, start)) {
    start += 1;
    if (start - at > WIDEST_GAP) return null;
  }
  if (start >= limit) return null;
  let end = start;
  while (end < limit) {
    const joined = JOINER.test(text[end]!) && end + 1 < limit && inWord(text, end + 1);
    if (!joined && !inWord(text, end)) break;
    end += 1;
  }
  return { word: text.slice(start, end), start, end, gap: text.slice(at, start) };
}

/** Whether a neighbour touches the span with nothing but space between. */
export function adjacent({ gap }: Neighbour): boolean {
  return /^\s+$/.test(gap);
}

/** Whether a word begins with a capital. */
export function capitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a script has no capitals, so that they tell nothing. */
export function caseless(word: string): boolean {
  return word.toLowerCase() === word.toUpperCase();
}

/** Whether the word that begins at an offset opens a sentence. */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return before.trim() === '' || /(?:[.!?…:;|•]["'”’»)]*|[–—-]|["'“‘„«(])\s*$/u.test(before);
}

/** The sentence a span stands in, from one full stop to the next, as [start, end). */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  const from = Math.max(0, start - 300);
  const cut = [...text.slice(from, start + 1).matchAll(/[.!?][\s"”’»]+(?=\p{Lu})|[。！？]/gu)].at(-1);
  const after = text.slice(end, end + 300);
  const stop = /[.!?](?=[\s"”’»]+\p{Lu}|\s*$)|[。！？]/u.exec(after);
  return [cut ? from + cut.index + 1 : from, end + (stop ? stop.index : after.length)];
}

const OPENING = /["“„«‘「『《〈]/u;
const CLOSING = /["”“»’」』》〉]/u;

/** Whether quotation marks stand right before and right after a span: a title, a ship, a hotel. */
export function quoted(text: string, start: number, end: number): boolean {
  if (
    /(?:^|[\s(])'$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^'(?![\p{L}\d])/u.test(text.slice(end))
  )
    return true;
  return (
    OPENING.test(text[start - 1] ?? '') && CLOSING.test(text[end] ?? '') && !/^[’']s\b/u.test(text.slice(end))
  );
}

/** Whether a text is set in capitals throughout. */
export function capitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
}

const WORDS = new RegExp(`${LETTER}(?:${LETTER}|[’'])*`, 'gu');

/** Whether a text is set in capitals, or most of its words begin with one, as English headlines are. */
export function headlineCase(text: string): boolean {
  if (capitals(text)) return true;
  if (/[.;]\s*$/u.test(text)) return false;
  const words = text.match(WORDS) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length >= 3 && long.filter(capitalised).length >= long.length * 0.7;
}

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** These scripts, and others: told first, for their sets take long to compile. */
const FAR = /[\u0e00-\uffff]/;

/** Whether a name is written in a script without spaces. */
export function spaceless(name: string): boolean {
  return FAR.test(name) && SPACELESS.test(name);
}

/** Words with capitals that go on behind a name, at most four. */
const GOES_ON = new RegExp(String.raw`^(?:\s\p{Lu}(?:${LETTER}|[’'&-])*){1,4}`, 'u');

/**
 * Whether a name goes on to a longer one: "Marta Kos International Airport".
 *
 * @param isExtender whether a word ends such a name.
 */
export function extended(
  text: string,
  end: number,
  isExtender: (word: string) => boolean,
  page: { headline(): boolean },
): boolean {
  const behind = GOES_ON.exec(text.slice(end, end + 80))?.[0];
  if (behind === undefined) return false;
  const words = behind.trim().split(/\s+/u);
  // A headline gives every word a capital: there the next one tells alone.
  return (page.headline() ? words.slice(0, 1) : words).some(isExtender);
}
