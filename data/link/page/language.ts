/* Which language a text is in: its script, letters only one language has, and frequent small words. */

import { lateWords } from '../../words/late';
import { LETTER } from '../text/word-borders';

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
  sk: 'v na sa je že s z do pre sú aj ako bol',
  sl: 'v na se je da s z za so in ki pri kot bi',
  hr: 'u na se je da s za su i koji što kao bi od',
  sv: 'och att det som en på är av för med den inte',
  da: 'og at det som en på er af for med den ikke',
  nb: 'og at det som en på er av for med den ikke',
  is: 'og að er sem við á það um ekki með',
  lt: 'ir kad į su yra iš apie bei nuo',
  lv: 'un ir ar no par ka kas uz pie',
  tr: 've bir bu için ile da de olarak',
  az: 'və bir bu üçün ilə da də olan',
  ro: 'și în de la cu pe că este din',
  sq: 'dhe në të një për me nga është që',
  fi: 'ja on ei että se oli mutta myös',
  et: 'ja on ei et see oli ning ka',
  hu: 'a az és hogy nem egy is van',
  ca: 'els les amb que una per del és dels i',
  id: 'yang dan di dengan untuk dari pada ini itu tidak',
  vi: 'và của là có trong được cho với các không',
}).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

/** Languages of the press that are not written in Latin letters. */
const OTHER_SCRIPTS = lateWords(
  'ru uk be bg mk kk ky mn el ka hy ar fa ur ps he yi hi mr ne bn ta te th lo km my ja zh ko',
);

type Share = (pattern: RegExp) => number;

/** Of a text in Cyrillic: letters that the others lack, the rarer language first. */
function cyrillic(share: Share): string {
  const russian = share(/[ыэё]/giu);
  if (share(/[әғқңөұүһ]/giu) > 0.01) return 'kk';
  if (share(/ў/giu) > 0.002) return 'be';
  if (share(/[їєґ]/giu) > russian) return 'uk';
  if (share(/[ѓќѕ]/giu) > 0) return 'mk';
  if (share(/[ђћјљњџ]/giu) > 0.01) return 'sr';
  return russian > 0 ? 'ru' : 'bg';
}

function arabic(share: Share): string {
  if (share(/[ٹڈڑںےھہ]/gu) > 0.01) return 'ur';
  return share(/[پچژگیک]/gu) > 0.01 ? 'fa' : 'ar';
}

const SCRIPTS: readonly (readonly [RegExp, (share: Share) => string])[] = [
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Arabic}/gu, arabic],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    (share) => (share(/[ぁ-ヿ]/gu) > 0.05 ? 'ja' : 'zh'),
  ],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Georgian}/gu, () => 'ka'],
  [/\p{Script=Armenian}/gu, () => 'hy'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Bengali}/gu, () => 'bn'],
];

/** How much of a text is read. */
export const SAMPLE = 1500;

interface Guess {
  lang: string;
  /** How many of its small words the text has; 0 where the script told. */
  words: number;
}

/** A letter with a dot is no word: "Jones v. Smith" is not Czech, nor "U.S." Croatian. */
const WORDS = new RegExp(`${LETTER}{2,}|${LETTER}(?![.]|${LETTER})`, 'gu');

function smallWords(text: string, small: ReadonlySet<string>): number {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words.reduce((sum, word) => sum + Number(small.has(word)), 0);
}

/** Of the languages with the word among their small ones, their places in `SMALL`. */
const owners = new Map<string, number[]>();
SMALL.forEach(([, small], at) => {
  for (const word of small) owners.set(word, [...(owners.get(word) ?? []), at]);
});

/** The language most of whose small words a text has, at least two of them: the first of several. */
function bySmallWords(text: string): Guess {
  const counts = SMALL.map(() => 0);
  for (const word of text.toLowerCase().match(WORDS) ?? []) {
    for (const at of owners.get(word) ?? []) counts[at]! += 1;
  }
  const words = Math.max(...counts);
  return words > 1 ? { lang: SMALL[counts.indexOf(words)]![0], words } : { lang: '', words: 1 };
}

/** A text without the plain Latin letters, and how many those are: most of the letters of most pages. */
function withoutPlain(text: string): { plain: number; rest: string } {
  return { plain: text.replace(/[^a-z]+/gi, '').length, rest: text.replace(/[\0-\x7f]+/g, '') };
}

function guess(text: string): Guess {
  const sample = text.slice(0, SAMPLE);
  const { plain, rest } = withoutPlain(sample);
  const count = (pattern: RegExp) => rest.match(pattern)?.length ?? 0;
  // Plainly Latin: what else there is need not be counted, by sets that take long to compile.
  if (plain > 0 && plain >= rest.length) return bySmallWords(sample);
  const letters = plain + count(/\p{L}/gu);
  if (letters === 0) return { lang: '', words: 0 };
  if ((plain + count(/\p{Script=Latin}/gu)) / letters >= 0.5) return bySmallWords(sample);
  const share: Share = (pattern) => count(pattern) / letters;
  const found = SCRIPTS.map(([script, lang]) => [share(script), lang] as const).sort(
    (a, b) => b[0] - a[0],
  )[0]!;
  return { lang: found[0] > 0 ? found[1](share) : '', words: 0 };
}

/**
 * Guesses a text's language.
 *
 * @returns a BCP 47 language subtag, empty when the text is too short to tell.
 */
export function guessLanguage(text: string): string {
  return guess(text).lang;
}

/** As many letters of a block tell its script, and fewer than these tell nothing. */
const ENOUGH = 60;
const TOO_FEW = 8;
/** Latin letters in a text of another script are quotations, until there are so many and no others. */
const QUOTED = 40;

/** Languages written in Latin letters and in another script. */
const BOTH = new Set(['sr', 'az', 'uz', 'bs']);

/**
 * Whether a text is plainly not in a language's script, whatever its `lang` attribute says. Texts of few letters
 * are not told. Every block is asked: no regular expression.
 *
 * @param lang a language subtag.
 */
export function otherScript(lang: string, text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length && latin + other < ENOUGH; at += 1) {
    const unit = text.charCodeAt(at);
    const lower = unit | 32;
    if ((lower > 96 && lower < 123) || (unit > 0xbf && unit < 0x250)) latin += 1;
    else if ((unit > 0x36f && unit < 0x1e00) || (unit > 0x303f && unit < 0xd800)) other += 1;
  }
  if (latin + other < TOO_FEW) return false;
  if (OTHER_SCRIPTS.has(lang)) return other === 0 && latin > QUOTED;
  return other > latin * 2 && !BOTH.has(lang);
}

/** What one word too many proves. */
const PLAIN = 8;

/**
 * The language of a page: what it declares, unless its text is plainly in another one.
 *
 * @param declared a language subtag; empty when the page does not say.
 * @param text the beginning of its text.
 */
export function pageLanguage(declared: string, text: string): string {
  const { lang, words } = guess(text);
  if (declared === '') return lang;
  if (lang === '' || lang === declared) return declared;
  if (words === 0) return otherScript(declared, text) ? lang : declared;
  const own = SMALL.find(([each]) => each === declared)?.[1];
  // Of two languages that are near each other the page knows better.
  return own && words >= PLAIN && words > 3 * smallWords(text.slice(0, SAMPLE), own) ? lang : declared;
}

/** Subtags that stand for a language with another: Norwegian of either kind, Mandarin, and the codes of old. */
const SAME: Record<string, string> = { no: 'nb', nn: 'nb', cmn: 'zh', iw: 'he', in: 'id' };

/** The language subtag of a BCP 47 tag, in lower case: of several for one language, the one that names have. */
export function baseLanguage(tag: string): string {
  const lang = tag.toLowerCase().split(/[-_]/)[0]!;
  return SAME[lang] ?? lang;
}
