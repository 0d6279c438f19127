import type { Span } from './span';
import { spaceless } from './surroundings';

/*
 * Chinese, Japanese and Thai write words without spaces between: a name found in a run of letters may be part of
 * another word.
 */

/** Longer names are found in no other word; katakana is a word by itself. */
const SHORT = /^(?:\p{Script=Han}{1,3}|[\p{Script=Thai}\p{M}]{1,5})$/u;

/** How much text around a name is taken apart: the cut words at its ends must not matter. */
const REACH = 16;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}

/** Whether words begin and end where a span does (Unicode word borders, UAX #29, with the browser's dictionaries). */
function wholeWords(text: string, start: number, end: number): boolean {
  const lang = /\p{Script=Thai}/u.test(text.slice(start, end)) ? 'th' : 'zh';
  const from = Math.max(0, start - REACH);
  const part = text.slice(from, end + REACH);
  let begins = false;
  let ends = false;
  for (const { index, segment } of segmenter(lang).segment(part)) {
    begins ||= from + index === start;
    ends ||= from + index + segment.length === end;
  }
  return begins && ends;
}

/** "中国語" is a language, "中国人" its people; "中国人権" and "中国人民" are neither. */
const LANGUAGE_OR_PEOPLE =
  /^(?:語|语|文(?![化明件学學章部物])|人(?![民权權口大工士事寿壽才均造体體物类類道]))/u;

/** Somebody is addressed: "チャドさん". */
const ADDRESSED = /^(?:さん|ちゃん|くん|様|先生|先輩|女士|小姐)/u;

/** What makes another name of the name before it: a bank, a paper, a street, a sea, a dish, a team. */
const EXTENDED =
  /^(?:大学|大學|广播公司|廣播公司|之[声聲音]|制纸|製紙|銀行|银行|航空|电信|電信|移动|联通|石油|石化|新聞|郵便|スチール|製鉄|女子|音楽|医科|工業大|シリーズ|生命|ハム|日报|日報|晚报|时报|時報|テレビ|放送|路(?![透上由])|街|大街|广场|廣場|大厦|大廈|饭店|酒店|ホテル|烤鸭|料理|洋|海(?![军軍关關外上底])|河|运河|運河|湾|灣|红(?!十)|紅(?!十)|玫瑰|梧桐|数字|數字|字|队|隊|代表队|男足|女足|男篮|女排|チーム|カレー)/u;

/** "日米国防" is the defence of two countries, each by its sign. */
const SIGN_BEFORE = /[日中韓韩美俄露英法仏德独印朝台港欧歐豪]$/u;

/** "ภาษาลาว" is a language, "คนจีน" and "ชาวจีน" people, "อาหารจีน" a dish. */
const THAI_BEFORE = /(?:ภาษา|คน|ชาว|อาหาร|ตรุษ)$/u;

/**
 * Whether a name of a place or body, in a script without spaces, is part of another word.
 *
 * @returns false for names in other scripts.
 */
export function inOtherWord({ text, start, end }: Span): boolean {
  const spelled = text.slice(start, end);
  if (!spaceless(spelled)) return false;
  const after = text.slice(end, end + 4);
  if (LANGUAGE_OR_PEOPLE.test(after) || ADDRESSED.test(after) || EXTENDED.test(after)) return true;
  if (/^[米中美英法德俄韓韩][国國]$/u.test(spelled) && SIGN_BEFORE.test(text[start - 1] ?? '')) return true;
  if (THAI_BEFORE.test(text.slice(Math.max(0, start - 6), start))) return true;
  return SHORT.test(spelled) && !wholeWords(text, start, end);
}
