/* Serbian is written in two alphabets, letter for letter. */

/** The letters of Serbian Latin one by one in Cyrillic; digraphs first. */
const CYRILLIC: readonly (readonly [string, string])[] = [
  ['lj', 'љ'], ['nj', 'њ'], ['dž', 'џ'], ['a', 'а'], ['b', 'б'], ['c', 'ц'], ['č', 'ч'], ['ć', 'ћ'], ['d', 'д'],
  ['đ', 'ђ'], ['e', 'е'], ['f', 'ф'], ['g', 'г'], ['h', 'х'], ['i', 'и'], ['j', 'ј'], ['k', 'к'], ['l', 'л'],
  ['m', 'м'], ['n', 'н'], ['o', 'о'], ['p', 'п'], ['r', 'р'], ['s', 'с'], ['š', 'ш'], ['t', 'т'], ['u', 'у'],
  ['v', 'в'], ['z', 'з'], ['ž', 'ж'],
]; // biome-ignore format: a table

/** @param latin in lower case. */
export function inCyrillic(latin: string): string {
  let text = latin;
  for (const [from, to] of CYRILLIC) text = text.replaceAll(from, to);
  return text;
}

/** Serbian in Cyrillic, whatever its case, in Latin letters: "Његош" is "Njegoš". */
export function inLatin(cyrillic: string): string {
  let text = cyrillic;
  for (const [latin, letter] of CYRILLIC) {
    const capital = latin[0]!.toUpperCase() + latin.slice(1);
    text = text.replaceAll(letter, latin).replaceAll(letter.toUpperCase(), capital);
  }
  return text;
}
