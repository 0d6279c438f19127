/*
 * What may touch a name: elided articles before it ("l'Ukraine"), possessives and case endings behind an apostrophe
 * ("Lukashenko's", "Rusya'nın"), Korean particles. And where a name is no name: in addresses and file names.
 */

const APOSTROPHE = /['’ʼ‘`´′]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const SPACE = 32;

/** French, Italian, Catalan words that lose their vowel before a vowel. */
const ELIDED = new Set(
  'd l qu n j m t s c jusqu lorsqu puisqu quoiqu dell all nell sull dall coll un quest'.split(' '),
);

/** Whether a unit is nothing that may matter beside a name, told without a regular expression: space, comma, letter. */
function plain(unit: number): boolean {
  return unit === SPACE || unit === 44 || (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
}

/**
 * What stands before a word behind an apostrophe.
 *
 * @returns 'part' when the word is the rest of a longer one (O'Brien), 'free' otherwise.
 */
export function elided(text: string, start: number): 'part' | 'free' {
  if (
    start < 2 ||
    plain(text.charCodeAt(start - 1)) ||
    !APOSTROPHE.test(text[start - 1]!) ||
    !LETTER.test(text[start - 2]!)
  )
    return 'free';
  const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, start - 10), start - 1))?.[0] ?? '';
  const prefix = before.toLowerCase();
  // Arabic and Hebrew names in Latin letters keep theirs (ha'Aretz); an O' belongs to the surname.
  return ELIDED.has(prefix) ? 'free' : 'part';
}

/**
 * Whether a name may end here: nothing behind it, or an ending behind an apostrophe. In Cyrillic an apostrophe
 * stands inside words. A mark belongs to the letter before it (Thai, Khmer).
 */
export function suffixAfter(text: string, end: number): boolean {
  const next = text[end];
  if (next === undefined || plain(text.charCodeAt(end))) return true;
  // No mark stands before those: the set takes V8 a millisecond to compile.
  if (next >= '\u0300' && /\p{M}/u.test(next)) return false;
  if (!APOSTROPHE.test(next)) return true;
  return !/^['’ʼ‘`´′]\p{Script=Cyrillic}/u.test(text.slice(end, end + 2));
}

const PARTICLES =
  /^(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|에서|에게|에게서|께서|까지|부터|보다|처럼|한테|하고|이나|에는|에도|에서는|에서도|에게는|로부터|으로부터|로서|으로서|로는|으로는|로의|으로의|과의|와의|과는|와는|이라는|라는|이라고|라고|이다|다|이며|며|이란|란|측|측은|측이|측의|씨|씨는|씨가|씨의|만이|만은|조차|마저|뿐|였다|이었다|이자|간|산|군|군은|군이|군의|군을|내|내의|내에서|행)?$/u;

const HANGUL = /\p{Script=Hangul}/u;

/** Whether Hangul from `start` to `end` stands for itself: a word of its own, or with a particle behind it. */
export function particleAfter(text: string, start: number, end: number): boolean {
  if (start > 0 && HANGUL.test(text[start - 1]!)) return false;
  const rest = /^\p{Script=Hangul}*/u.exec(text.slice(end, end + 12))?.[0] ?? '';
  return PARTICLES.test(rest);
}

const CHUNK_BORDER = /[\s<>"“”«»()[\]{}|，。、]/u;
const LONGEST_CHUNK = 300;

/** The text without a space in it that a span stands in, as [start, end). */
function chunkAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_CHUNK && !CHUNK_BORDER.test(text[from - 1]!)) from -= 1;
  while (to < text.length && to - end < LONGEST_CHUNK && !CHUNK_BORDER.test(text[to]!)) to += 1;
  return [from, to];
}

/**
 * Whether a span belongs to an address, an e-mail address or a file name.
 *
 * @param handle the span is a handle, with its @.
 */
export function insideAddress(text: string, start: number, end: number, handle: boolean): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  // Nearly always a space or a comma: nothing to look at.
  if (CHUNK_BORDER.test(before) && (CHUNK_BORDER.test(after) || after === ',')) return false;
  const [from, to] = chunkAround(text, start, end);
  const chunk = text.slice(from, to);
  if (handle) return from < start && /[\p{L}\p{N}._%+-]/u.test(before);
  if (/:\/\/|^www\.|^[\w.+-]+@[\w-]+\.|^mailto:|^[\w-]+(?:\.[\w-]+)+\//iu.test(chunk)) return true;
  // A word of lower-case letters right behind a dot: a domain or the ending of a file's name.
  if (
    after === '.' &&
    text.charCodeAt(end + 1) > SPACE &&
    /^\.[\p{Ll}\d]{2,}/u.test(text.slice(end, end + 4))
  )
    return true;
  if (before === '.' && /[\p{Ll}\d]\.$/u.test(text.slice(from, start)) && /^[.\-/_]/u.test(after))
    return true;
  if (before === '\\' || after === '\\') return true;
  return (before === '/' || after === '/') && isPath(chunk);
}

const DECLARED = /(?:(?:^|[\s;{(])(?:const|let|var|new|class|function|def|import|struct|enum)\s|[=(]\s?)$/u;
const CALLED = /^(?:\s?=\s|\(|\s?\{|\.[a-z][\w$]*\()/;

/** Whether a span is an identifier in program code: declared or assigned, and called or given a value. */
export function insideCode(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (plain(next) && (next !== SPACE || plain(text.charCodeAt(end + 1)))) return false;
  const after = text.slice(end, end + 24);
  if (!CALLED.test(after)) return false;
  if (after.startsWith('.')) return true;
  return DECLARED.test(text.slice(Math.max(0, start - 12), start));
}

/** A path begins with a slash or has a part in lower case; two names with a slash between them are no path. */
function isPath(chunk: string): boolean {
  return /^[~.]{0,2}\//u.test(chunk) || chunk.split('/').some((part) => /^[\p{Ll}\d_.-]+$/u.test(part));
}
