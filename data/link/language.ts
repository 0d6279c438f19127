/* Which language a text is in, when the page does not say: frequent small words, and letters only one language has. */

const SMALL = Object.entries({
  en: 'the of and to in is that for with was on as by it',
  fr: 'le la les des et est dans une pour que qui sur pas du',
  de: 'der die und das ist nicht von mit den dem ein für auf sich',
  es: 'el los las que una por con del para se su como más',
  it: 'il che di per una sono della con non gli nel alla',
  pt: 'os que não uma para com em do da dos por mais',
  nl: 'het een van en niet op dat zijn voor met de te',
  pl: 'w na z że się nie do jest oraz przez dla o',
  cs: 'v na se je že s z do pro jsou by ve',
  sv: 'och att det som en på är av för med den inte',
  lt: 'ir kad į su yra iš apie bei nuo',
  lv: 'un ir ar no par ka kas uz pie',
  tr: 've bir bu için ile da de olarak',
  ro: 'și în de la cu pe că este din',
  fi: 'ja on ei että se oli mutta myös',
  et: 'ja on ei et see oli ning ka',
  hu: 'a az és hogy nem egy is van',
}).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ў]/iu, 'be'],
  [/[їєґ]/iu, 'uk'],
  [/[ђћјљњџ]/iu, 'sr'],
  [/[ыэё]/iu, 'ru'],
  [/[а-я]/iu, 'bg'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Thai}/u, 'th'],
];

const SAMPLE = 1500;

/**
 * Guesses a text's language.
 *
 * @returns a BCP 47 language subtag, empty when the text is too short to tell.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return '';
  if (latin < letters / 2) return LETTERS.find(([pattern]) => pattern.test(sample))?.[1] ?? '';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = '';
  let most = 1;
  for (const [lang, small] of SMALL) {
    const hits = words.reduce((sum, word) => sum + Number(small.has(word)), 0);
    if (hits > most) {
      most = hits;
      best = lang;
    }
  }
  return best;
}

/** The language subtag of a BCP 47 tag, in lower case. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
