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
/** A dot belongs to the word where it abbreviates: after a few letters. */
const BEFORE =
  /((?<![\p{L}\p{M}\p{N}])\p{L}{1,4}\.|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*)([^\p{L}\p{M}\p{N}]{0,8})$/u;
const AFTER = /^([^\p{L}\p{M}\p{N}]{0,8})([\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*)/u;

/** The word before an offset, null at the text's beginning. */
export function wordBefore(text: string, at: number): Neighbour | null {
  const from = Math.max(0, at - REACH);
  const found = BEFORE.exec(text.slice(from, at));
  if (!found) return null;
  const [, word = '', gap = ''] = found;
  const start = from + found.index;
  return { word, start, end: start + word.length, gap };
}

/** The word after an offset, null at the text's end. */
export function wordAfter(text: string, at: number): Neighbour | null {
  const found = AFTER.exec(text.slice(at, at + REACH));
  if (!found) return null;
  const [, gap = '', word = ''] = found;
  return { word, start: at + gap.length, end: at + gap.length + word.length, gap };
}

/** Whether a neighbour touches the span with nothing but space between. */
export function adjacent({ gap }: Neighbour): boolean {
  return gap !== '' && /^[\s\u00A0]+$/u.test(gap);
}

export function capitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a script has no capitals, so that they tell nothing. */
export function caseless(word: string): boolean {
  return !/[\p{Lu}\p{Ll}]/u.test(word);
}

/** Whether the word that begins at an offset opens a sentence. */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return before.trim() === '' || /(?:[.!?…:;|•]["'”’»)]*|[–—-]|["'“‘„«(])[\s\u00A0]*$/u.test(before);
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
  return (
    OPENING.test(text[start - 1] ?? '') && CLOSING.test(text[end] ?? '') && !/^[’']s\b/u.test(text.slice(end))
  );
}

/** Whether a text is set in capitals throughout. */
export function capitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
}

/** Whether a text is set in capitals, or most of its words begin with one, as English headlines are. */
export function headlineCase(text: string): boolean {
  if (capitals(text)) return true;
  if (/[.;]\s*$/u.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}’']*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length >= 3 && long.filter(capitalised).length >= long.length * 0.7;
}

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a name is written in a script without spaces. */
export function spaceless(name: string): boolean {
  return SPACELESS.test(name);
}
