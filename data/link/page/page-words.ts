import { fold } from '../../lexicon/fold';
import type { Candidate, Lexicon, LexiconEntity } from '../../lexicon/types';
import { lateWords } from '../../words/late';
import { givenNames, openers } from '../../words/lists';
import type { BlockWords } from '../text/clues';

/** What is known of the words around a candidate beyond the candidate's own block. */
export interface PageWords {
  /** The block's language, as a subtag; empty when unknown. */
  lang: string;
  /** Whether the page has the word in lower case: an ordinary word. */
  ordinary(word: string): boolean;
  /** Whether the language has the word at the beginning of sentences. */
  opener(word: string): boolean;
  /** Whether it is a common given name. */
  given(word: string): boolean;
  /** Whether the block is set as a headline. */
  headline(): boolean;
  /** Whether a span stands in a sentence about sport. */
  sporting(start: number, end: number): boolean;
  /** Whether the language may put the surname before the given name. */
  surnameFirst: boolean;
  /** The place that a candidate around a part of the block may be, and whether it surely is a country. */
  placeAt(start: number, end: number): { start: number; end: number; country: boolean } | null;
  /** How many candidates of the block surely are countries. */
  countries(): number;
  /** Whether the language has case forms. */
  declines: boolean;
  /** Whether every noun of the language begins with a capital. */
  nounCapitals: boolean;
  /** Whether the language has two surnames stand behind each other. */
  twoSurnames: boolean;
  /** Whether a part of the block belongs to another candidate that is more than a common surname. */
  named(start: number, end: number): boolean;
  /** Whether some candidate of the block, or of a part of it, spells one of these entities. */
  names(entities: readonly number[], part?: { start: number; end: number }): boolean;
}

/** Languages near enough to share a list. */
const LIKE: Record<string, string> = {
  '': 'en',
  da: 'sv',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  bs: 'hr',
  mk: 'bg',
  ca: 'es',
  gl: 'pt',
};

const DECLINES = lateWords('ru uk be bg mk sr hr bs sl pl cs sk lt lv et fi hu tr az kk ky uz el hy ka la');
const TWO_SURNAMES = lateWords('es pt ca gl');
const SURNAME_FIRST = lateWords('hu ru uk be bg kk ky uz ja ko zh vi');

/**
 * @param lang the block's language; English openers count in every language, pages quote them.
 * @param ordinary whether the page has a word in lower case.
 */
export function pageWords(
  lexicon: Lexicon,
  lang: string,
  words: BlockWords,
  candidates: readonly Candidate[],
  ordinary: (word: string) => boolean,
): PageWords {
  const kinds = (candidate: Candidate) => placeKinds(lexicon, candidate);
  let countries: number | undefined;
  let entities: ReadonlySet<number> | undefined;
  const spelled = (some: readonly Candidate[]) =>
    some.flatMap(({ names }) => names.map((name) => lexicon.name(name).entity));
  const among = (sought: readonly number[]) => (entity: number) => sought.includes(entity);
  return {
    lang,
    ordinary,
    placeAt(start, end) {
      const candidate = candidates.find((other) => other.start < end && other.end > start);
      const { place, country } = candidate ? kinds(candidate) : { place: false, country: false };
      return candidate && place ? { start: candidate.start, end: candidate.end, country } : null;
    },
    countries() {
      countries ??= candidates.filter((candidate) => kinds(candidate).country).length;
      return countries;
    },
    opener: (word) => openers('en').has(fold(word)) || openers(LIKE[lang] ?? lang).has(fold(word)),
    given: (word) => givenNames().has(fold(word)),
    headline: () => words.headline(),
    sporting: (start, end) => words.sport().around(start, end),
    surnameFirst: SURNAME_FIRST.has(lang),
    declines: DECLINES.has(lang),
    nounCapitals: lang === 'de' || lang === 'lb',
    twoSurnames: TWO_SURNAMES.has(lang),
    named: (start, end) =>
      candidates.some((other) => other.start < end && other.end > start && !isCommonSurname(lexicon, other)),
    names: (sought, part) => {
      if (sought.length === 0) return false;
      if (part)
        return spelled(candidates.filter(({ start, end }) => start < part.end && end > part.start)).some(
          among(sought),
        );
      entities ??= new Set(spelled(candidates));
      return sought.some((entity) => entities!.has(entity));
    },
  };
}

/** "Brown": among the leaders there is one, and everywhere else. */
function isCommonSurname(lexicon: Lexicon, { names }: Candidate): boolean {
  return names.every((index) => {
    const { strength, entity, text } = lexicon.name(index);
    return strength === 'shared' && !text.includes(' ') && lexicon.entity(entity).kind === 'person';
  });
}

/** Whether a candidate may be a state's name, and whether it can be nothing else. */
function placeKinds(lexicon: Lexicon, { names }: Candidate): { place: boolean; country: boolean } {
  const states = names
    .map((index) => lexicon.name(index))
    .filter(({ entity, form }) => form === 'name' && isState(lexicon.entity(entity)));
  return { place: states.length > 0, country: states.some(({ strength }) => strength === 'full') };
}

function isState({ kind, iso2 }: LexiconEntity): boolean {
  return kind === 'place' && iso2 !== undefined;
}
