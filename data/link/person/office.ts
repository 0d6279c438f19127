import { fold } from '../../lexicon/fold';
import { late, lateWords } from '../../words/late';
import { BODY, FORMER, GOVERNMENT, GOVERNOR, LEADER, OTHER, STATE } from '../../words/offices';
import { wordsOf } from '../../words/short';
import { LETTER, OPENS } from '../text/word-borders';

/** Who leads a state, its government, a territory, a body: what a page calls the one is not said of the other. */
export type Office = 'state' | 'government' | 'governor' | 'body' | 'leader';

/** What stands right before a name, where that is an office. */
interface Held {
  /** What office it is; `other` where it leads none of these: a foreign minister, a senator. */
  office: Office | 'other';
  /** "former", "late", "vice": not the one who holds it. */
  former: boolean;
  /** How many words it has. */
  words: number;
}

/** An office that stands before a name, as the text spells it. */
export interface HeldBefore extends Held {
  title: string;
}

type Stem = readonly [word: string, open: boolean];
interface Entry {
  stems: readonly Stem[];
  office: Held['office'];
}

/** Offices by how their last words begin, the longer first: a news page asks of hundreds of texts. */
const offices = late(() => {
  const entries = [
    ...read(GOVERNMENT, 'government'),
    ...read(GOVERNOR, 'governor'),
    ...read(BODY, 'body'),
    ...read(LEADER, 'leader'),
    ...read(OTHER, 'other'),
    ...read(STATE, 'state'),
  ].sort((left, right) => right.stems.length - left.stems.length);
  const filed = new Map<string, Entry[]>();
  for (const entry of entries) {
    const head = headOf(entry.stems.at(-1)![0]);
    filed.set(head, [...(filed.get(head) ?? []), entry]);
  }
  return filed;
});

/** How a word begins: no stem is shorter. */
const headOf = (word: string) => word.slice(0, 2);

const former = late(() => read(FORMER, 'other'));

/** As far back as an office and what qualifies it reach, and how many of the words. */
const REACH = 70;
const WORDS = new RegExp(`${LETTER}+(?:['’ʼ]${LETTER}+)*`, 'gu');

function read(list: string, office: Held['office']): Entry[] {
  return wordsOf(list).map((written) => ({
    office,
    stems: written.split('_').map((word) => [word.replace('*', ''), word.endsWith('*')] as const),
  }));
}

function endsWith(words: readonly string[], { stems }: Entry): boolean {
  const from = words.length - stems.length;
  return from >= 0 && stems.every(([stem, open], at) => fits(words[from + at]!, stem, open));
}

const fits = (word: string, stem: string, open: boolean) => (open ? word.startsWith(stem) : word === stem);

/** A word with nothing but space behind it; of a dot behind one it may be that a sentence ends. */
const BESIDE = new RegExp(String.raw`(?:${LETTER}|${OPENS}(?:pres|gov|sen|rep|lt|gen)\.)\s+$`, 'iu');

/** The offices that clues of a person name. */
export function officesOf(clues: readonly string[]): Office[] {
  const held = clues.flatMap((clue) => readOffice(readWords(clue))?.office ?? []);
  return [...new Set(held)].filter((office) => office !== 'other');
}

/** Whether somebody who holds these offices is who a text gives one to. */
export function holds(offices: readonly Office[], { office, former }: Held): boolean {
  return !former && offices.some((own) => own === office);
}

/** What office stands right before an offset; undefined where none does. */
export function officeBefore(text: string, at: number): HeldBefore | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  const held = BESIDE.test(before) ? readOffice(readWords(before)) : undefined;
  if (!held) return undefined;
  const first = [...before.matchAll(WORDS)].at(-held.words)!;
  return { ...held, title: before.slice(first.index).trim() };
}

/** Chinese, Japanese and Korean put the office behind the name, perhaps with the country's sign before it. */
const BEHIND: readonly (readonly [RegExp, Office])[] = [
  [/^\s?[米仏独露伊]?(?:大統領|总统|總統|대통령|国家主席|國家主席|국가주석|국무위원장)/u, 'state'],
  [/^\s?[英独伊]?(?:首相|总理|總理|총리)/u, 'government'],
];

/** The office that stands right behind an offset, and how the text spells it; undefined where none does. */
export function officeBehind(text: string, at: number): { office: Office; title: string } | undefined {
  const after = text.slice(at, at + 8);
  for (const [pattern, office] of BEHIND) {
    const title = pattern.exec(after)?.[0].trim();
    if (title) return { office, title };
  }
  return undefined;
}

/** "…, prime minister of Vik", "… is the president": an office in the words right behind a name. */
const DESCRIBED = /^(?:\s?\([^)]*\))?(?:,|\s\(|\s+(?:is|ist|est|es|è|jest|je|—|–|-))\s*/u;

/** What follows them is said of somebody else: ", who met the president". */
const PRONOUNS = lateWords(
  'who whose whom which qui que dont che cui quien cuyo który która jenž který ktorý ki koji который которая який яка care',
);

/** @returns the offices that the text behind a name says its bearer holds. */
export function describedOffice(behind: string): Office[] {
  const match = DESCRIBED.exec(behind);
  if (!match) return [];
  const words = readWords(/^[^.,;:()]*/u.exec(behind.slice(match[0].length))![0]).slice(0, 6);
  const pronoun = words.findIndex((word) => PRONOUNS.has(word));
  for (let count = pronoun < 0 ? words.length : pronoun; count > 0; count -= 1) {
    const held = readOffice(words.slice(0, count));
    // An article and an adjective may come first: "the Slovak prime minister".
    if (!held || count - held.words > 2) continue;
    return held.former || held.office === 'other' ? [] : [held.office];
  }
  return [];
}

const readWords = (text: string) => (text.match(WORDS) ?? []).map((word) => fold(word.replace(/['’ʼ]/g, '')));

function readOffice(words: readonly string[]): Held | undefined {
  const alike = offices().get(headOf(words.at(-1) ?? ''));
  const entry = alike?.find((each) => endsWith(words, each));
  if (!entry) return undefined;
  const rest = words.slice(0, words.length - entry.stems.length);
  // "former Slovak prime minister": one word may stand between.
  const isFormer = [rest, rest.slice(0, -1)].some((left) => former().some((each) => endsWith(left, each)));
  return { office: entry.office, former: isFormer, words: entry.stems.length };
}
