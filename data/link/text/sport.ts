import { codes, SLOW } from '../../lexicon/characters';
import { late } from '../../words/late';
import { wordsOf } from '../../words/short';
import { ALONE, STRONG, WEAK } from '../../words/sport';
import { LETTER } from './word-borders';

/*
 * Sports texts: there a country is a team, and a surname mostly somebody else's. Told by words of sport and scores in
 * the sentence; a list of stems a language, matched at the beginning of words.
 */

/** What a word says of sport. */
export type Sport = 'alone' | 'strong' | 'weak';

/** No stem is shorter, and no other word. */
const HEAD = 3;

interface Filed {
  /** How the words begin, by `headAt`: 1 where one does. */
  heads: Uint8Array;
  exact: ReadonlyMap<string, Sport>;
  /** Stems by how they begin, the shorter first. */
  stems: ReadonlyMap<string, readonly (readonly [stem: string, sport: Sport])[]>;
}

const filed = late((): Filed => {
  const exact = new Map<string, Sport>();
  const stems = new Map<string, [stem: string, sport: Sport][]>();
  for (const [list, sport] of [
    [WEAK, 'weak'],
    [STRONG, 'strong'],
    [ALONE, 'alone'],
  ] as const) {
    for (const word of wordsOf(list)) {
      if (!word.endsWith('*')) {
        exact.set(word, sport);
        continue;
      }
      const stem = word.slice(0, -1);
      const alike = stems.get(stem.slice(0, HEAD)) ?? [];
      stems.set(stem.slice(0, HEAD), alike);
      alike.push([stem, sport]);
    }
  }
  for (const alike of stems.values()) alike.sort(([left], [right]) => left.length - right.length);
  const heads = new Uint8Array(HEADS);
  for (const word of [...exact.keys(), ...stems.keys()]) heads[headAt(word, 0)] = 1;
  return { heads, exact, stems };
});

const HEADS = 4096;

/** A number for the first letters of a word; -1 where folding does more to them than drop the case. */
function headAt(text: string, start: number): number {
  let head = 0;
  for (let at = start; at < start + HEAD; at += 1) {
    const code = codes.of(text.charCodeAt(at));
    if (code <= SLOW) return -1;
    head = (head * 31 + code) & (HEADS - 1);
  }
  return head;
}

/** A first look at a word of a text: false for most of those that say nothing of sport. */
export function mayBeSport(text: string, start: number, end: number): boolean {
  if (end - start < HEAD) return false;
  const head = headAt(text, start);
  return head < 0 || filed().heads[head] === 1;
}

/** What a folded word says of sport, if anything. */
export function sportOf(word: string): Sport | undefined {
  const { exact, stems } = filed();
  return exact.get(word) ?? stems.get(word.slice(0, HEAD))?.find(([stem]) => word.startsWith(stem))?.[1];
}

/**
 * A score: 2-1, 3:0, ½-½, 2 a 1. Years, dates, times of day, "3-5 days", "a 6-3 ruling" and ranges of larger numbers are
 * none.
 */
export const SCORE =
  /(?<![\d.,:–-])(?:\d|1\d|½)(?:\s?[-–:]\s?| a )(?:\d|1\d|½)(?![\d.,:–-]*\d|\s(?:\S+\s)?(?:[Dd]ays|d[ií]as|dni|дн|Tage|Werk|jours|giorni|[Hh]ours|час|[Ww]eeks|ruling|decision|vote|majority))/gu;

/** How agencies head the news of sport: "SOCCER - …". */
export const SLUG = /^\s*\p{Lu}[\p{Lu} ]{3,24} [-–] /u;

/** How many words of each sort, and scores, a text has. */
export interface SportCount {
  alone: number;
  strong: number;
  weak: number;
}

/** Whether a sentence speaks of sport. */
export function sporting({ alone, strong, weak }: SportCount): boolean {
  return alone > 0 || strong > 1 || (strong > 0 && weak > 0);
}

/** Whether a short text speaks of sport throughout: then its other sentences do too. */
export function sportingThroughout({ alone, strong, weak }: SportCount): boolean {
  const sum = 2 * alone + strong;
  return sum > 1 && sum + weak > 3;
}

const SCORE_AFTER = /^['’]?s?\s*[,(]?\s*(?!0\d|\d\d:00)1?\d{1,2}\s?[-–:]\s?\d{1,3}(?![\d-])/u;
const SCORE_BEFORE = /(?<![\d.,:–-])(?!0\d)1?\d{1,2}\s?[-–:]\s?1?\d{1,2}\s+$/u;
/** "14:50 Niemcy: …": the time of an item, where it begins; with two digits for the hour also further on. */
const CLOCK = /(?:^\s*\d|(?:^|\s)(?:[01]\d|2[0-3])):[0-5]\d\s+$/u;
/** "Belarus – Ukraine 2:1", "Ukraine v Belarus 0-0": the other side between the name and the score. */
const SIDE_AND_SCORE =
  /^\s*(?:[-–—:]|vs?\.?|gegen|contre|contra)\s*\p{Lu}[\p{L}\p{M}.’' -]{1,30}?\s*\(?\d{1,2}\s?[-–:]\s?\d{1,2}(?!\d)/u;
/** What these two begin with. */
const SIDE = /^\s*(?:[-–—:]|v|gegen|contr)/u;
const GOALS = /^\s\d/u;
const DIGIT = /\d/;
/** "Russia 1 - Ukraine 0" */
const GOALS_AFTER = /^\s\d{1,2}\s?[-–,]\s?\p{Lu}[\p{L}\p{M} ]{2,30} \d{1,2}(?!\d)/u;
const GOALS_BEFORE = new RegExp(String.raw`${LETTER} \d{1,2}\s?[-–,]\s?$`, 'u');
const TEAM_AFTER = /^\s+U-?\d\d(?!\d)/u;

/** Whether a score or an age group stands right beside a name: it is a team's. */
export function scoreBeside(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 48);
  const before = text.slice(Math.max(0, start - 16), start);
  // Compiling what is below takes a tenth of a second: it is left until digits and dashes stand where scores have them.
  if (!DIGIT.test(after) && !DIGIT.test(before)) return false;
  if (SCORE_AFTER.test(after) || TEAM_AFTER.test(after)) return true;
  if (SIDE.test(after) && SIDE_AND_SCORE.test(after)) return true;
  if (GOALS.test(after) && GOALS_AFTER.test(after)) return true;
  if (CLOCK.test(text.slice(0, start))) return false;
  return SCORE_BEFORE.test(before) || (GOALS_BEFORE.test(before) && /^\s\d{1,2}(?!\d)/u.test(after));
}
