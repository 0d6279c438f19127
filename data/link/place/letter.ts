import { onPlatform } from '../text/platform';
import type { Span } from '../text/span';
import { adjacent, sentenceAround, wordAfter } from '../text/surroundings';

/** What is said of the platform alone: "X, formerly Twitter". */
const FORMERLY =
  /^\s*[,(]\s*(?:formerly|previously|once|früher|ehemals|vormals|anciennement|ex-|ex |antes|antigua|già|fostă|voorheen|tidigare|tidligere|dawniej|dříve|nekdanji|бывш|ранее|раніше|колишн|раней)/iu;
/** Japanese, Korean and Chinese put what belongs to it behind. */
const BEHIND = /^(?:に|で|上|への|の投稿|平台|에|에서|를|\(|（)/u;

/** Other letters and signs of mathematics and code in the sentence: then X is one of them. */
const FORMULA =
  /(?<![\p{L}\p{N}.’'-])[A-WYZ](?![\p{L}\p{N}.’'-])|[=<>∈→+*]\s?[\p{L}\d]|[\p{L}\d)]\s?[=∈→+*]|[\p{L}\d_]\(/u;

const AXIS = /^(?:axis|axes|chromosome|and y|or y|factor|rays?|marks?|window)$/iu;

/** Whether a name of one letter stands where something else of that letter would, not the platform. */
export function letterAgainst({ text, start, end }: Span): boolean {
  if (FORMERLY.test(text.slice(end, end + 30))) return false;
  const next = text[end] ?? '';
  if (/[-+=²³^*/\\%°'’\d]/u.test(next) && !/^['’]s\b/u.test(text.slice(end))) return true;
  if (BEHIND.test(text.slice(end)) && !/^[(（]/u.test(next)) return false;
  if (!onPlatform(text.slice(0, start))) return true;
  const [from, to] = sentenceAround(text, start, end);
  const sentence = text.slice(from, start) + text.slice(end, to);
  // "A" and "I" are English words.
  if (FORMULA.test(sentence.replace(/(?<!\p{L})[AI](?=\s+\p{Ll})/gu, ''))) return true;
  const after = wordAfter(text, end);
  return after !== null && adjacent(after) && AXIS.test(after.word);
}
