import type { Candidate, Lexicon, LexiconName } from '../lexicon/types';
import type { Strength } from '../pack/values';
import type { Fit } from './fit';
import { baseLanguage } from './page/language';
import type { PageWords } from './page/page-words';
import { personContext } from './person/person';
import { mayBePerson } from './place/called';
import { demonymAgainst, oneOfThem } from './place/demonym';
import { ofAmericanGeorgia } from './place/elsewhere';
import { letterAgainst } from './place/letter';
import { placeContext } from './place/place';
import { districtOrDateline, stately } from './place/stately';
import { isReference, isWhole, type Profile, type Profiles } from './profile';
import { speaksFor } from './support';
import type { BlockWords } from './text/clues';
import { adjectival, amidSentence, endsOtherwise } from './text/foreign';
import { inOtherWord } from './text/run';
import { capitalised, caseless, spaceless, wordAfter } from './text/surroundings';

const RANK: Record<Strength, number> = { full: 2, short: 1, shared: 0 };

/**
 * Which of two spellings of one entity counts: a name before a word of nationality ("Suiza", "la banca suiza"), then
 * the one that is restricted to the page's language, then the stronger.
 */
function better(name: LexiconName, known: Fit): boolean {
  if (name.form !== known.form) return name.form === 'name' && known.form === 'demonym';
  if ((known.language !== undefined) !== (name.langs !== undefined)) return name.langs !== undefined;
  return RANK[name.strength] > RANK[known.strength];
}

/** Judges candidates by their own block. What the page as a whole says comes later. */
export class Judge {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly profiles: Profiles,
  ) {}

  /** Every entity a candidate may mean in this block and language; those excluded by language are left out. */
  fits(candidate: Candidate, words: BlockWords, lang: string, page: PageWords): Fit[] {
    const byEntity = new Map<number, Fit>();
    const exact = new Set<number>();
    // Reading drops what is no letter or digit: "OPEC" is not "OPEC+".
    const plus =
      words.text[candidate.end] === '+' &&
      candidate.names.some((index) => this.lexicon.name(index).text.endsWith('+'));
    for (const index of candidate.names) {
      const name = this.lexicon.name(index);
      if (name.langs && !(lang && name.langs.some((tag) => baseLanguage(tag) === lang))) continue;
      if (name.text.endsWith('+') !== plus) continue;
      // "Danes" is "today" in Slovene: English words for peoples count in English.
      if (name.form === 'demonym' && !name.lang && lang && lang !== 'en') continue;
      if (name.text === words.text.slice(candidate.start, candidate.end)) exact.add(name.entity);
      const known = byEntity.get(name.entity);
      if (known && !better(name, known)) continue;
      const { start, end } = candidate;
      if (name.form === 'name' && adjectival(words.text, start, end, name.text)) continue;
      const spelled = words.text.slice(start, end);
      // "Argentino", "Argentine": a case form elsewhere, a word of its own where there are no cases.
      if (name.form === 'name' && endsOtherwise(spelled, name.text, lang)) continue;
      if (bared(spelled, name.text)) continue;
      if ((name.strength !== 'full' || spelled.length < 7) && accented(spelled, name)) continue;
      byEntity.set(name.entity, this.fit(candidate, name, words, lang, page));
    }
    const all = [...byEntity.values()];
    // "Kosovu", "Kosova" are a state's, whatever "Kos" and "Kosová" end with.
    const state = all.some((fit) => fit.stands && fit.strength === 'full' && fit.profile.entity.iso2);
    const fits = state ? all.filter((fit) => fit.strength !== 'shared' || exact.has(fit.entity)) : all;
    const standing = fits.filter((fit) => fit.stands && fit.form !== 'handle');
    if (standing.length > 1) this.share(standing, words, candidate);
    return fits;
  }

  /** One name, several entities: what stands around it may speak for one of them. */
  private share(fits: readonly Fit[], words: BlockWords, { start, end }: Candidate): void {
    for (const fit of fits) Object.assign(fit, words.clues(fit.profile.clues, start, end), { shares: true });
  }

  private fit(
    { start, end }: Candidate,
    name: LexiconName,
    words: BlockWords,
    lang: string,
    page: PageWords,
  ): Fit {
    const { text } = words;
    const profile = this.profiles.of(name.entity);
    const fit: Fit = {
      entity: name.entity,
      profile,
      form: name.form,
      strength: name.strength,
      against: false,
      stands: false,
      sport: false,
      supported: false,
      shares: false,
      placed: false,
      stately: null,
      whole: false,
      office: false,
      likely: false,
      bare: false,
      ...NO_CLUES,
      ...(name.langs && { language: lang }),
    };
    const { kind } = profile.entity;
    const longer = excluded(profile, words, start, end);
    if (longer !== undefined) {
      // "Melania Trump" is another of that name, "Trump Tower" is not.
      const rivals =
        kind === 'person' ? !longer.goesOn || JUNIOR.test(longer.phrase) : name.strength === 'shared';
      return {
        ...fit,
        against: true,
        rule: 'longer name of the pack',
        ...(rivals && { rival: longer.phrase }),
      };
    }
    if (name.form === 'handle') return { ...fit, stands: true };
    const context = this.context(fit, name, text, start, end, lang, page);
    Object.assign(fit, context);
    if (fit.against) return fit;
    if (fit.doubt || name.strength !== 'full') Object.assign(fit, words.clues(profile.clues, start, end));
    fit.supported = speaksFor(fit);
    fit.likely = isLikely(fit);
    fit.bare = isBare(fit);
    fit.stands =
      name.strength === 'full' ||
      context.given === true ||
      (fit.whole && fit.likely && isAtHome(fit, page)) ||
      (name.strength === 'short' && kind === 'place' && amidSentence(text, start, end, lang));
    return fit;
  }

  private context(
    { profile, strength, form }: Fit,
    name: LexiconName,
    text: string,
    start: number,
    end: number,
    lang: string,
    page: PageWords,
  ): Partial<Fit> & { given?: boolean } {
    const shared = strength === 'shared';
    const { kind } = profile.entity;
    if (form === 'demonym') {
      const against = demonymAgainst(text, start, end, shared, lang, page);
      if (against) return against;
      return { against: false, stately: oneOfThem(text, start, end) };
    }
    if (kind === 'person') {
      const whole = isWhole(profile, name);
      const named = { text, start, end, profile, base: name.text, strength, whole };
      const context = personContext(named, page);
      if (context.against) return context;
      const sport = page.sporting(start, end);
      return {
        ...context,
        whole,
        sport,
        ...(whole && sport && context.title === undefined && !context.doubt && { doubt: 'subject' as const }),
      };
    }
    if (kind === 'event' || kind === 'topic') return {};
    if (end - start === 1 && !spaceless(text.slice(start, end)))
      return { against: letterAgainst(text, start, end), rule: 'letter' };
    // "turkey" stands on the page as well: the bird.
    if (shared && isReference(profile) && page.ordinary(text.slice(start, end)))
      return { against: true, rule: 'ordinary word' };
    if (inOtherWord(text, start, end)) return { against: true, rule: 'part of another word' };
    const body = kind !== 'place';
    const context = placeContext({ text, start, end, shared, body, lang }, page);
    const weak = shared || mayBePerson(text.slice(start, end));
    if (!context.against && profile.entity.id === FEDERAL_CAPITAL) {
      const capital = districtOrDateline(text, start, end, page);
      // "Seattle, Washington"
      if (capital === null && /[A-Z]\w+,\s$/.test(text.slice(Math.max(0, start - 12), start)))
        return { against: true, rule: 'American state' };
      return { ...context, stately: capital };
    }
    if (context.against || body || !weak || profile.entity.iso2 === undefined) return context;
    const federal = profile.entity.id === AMERICAN_TOO;
    if (federal && ofAmericanGeorgia(text.slice(Math.max(0, start - 200), end + 200)))
      return { against: true, rule: 'American state' };
    return { ...context, stately: stately(text, start, end, federal, page) };
  }
}

/** The capital whose name is also that of an American state, and a surname. */
const FEDERAL_CAPITAL = 'washington-dc';

/** The country whose name is also that of an American state. */
const AMERICAN_TOO = 'georgia';

/** Whether a name that others bear too is enough on a page that names the person's country. */
function isLikely({ profile, whole, strength, doubt, sport, office }: Fit): boolean {
  if (strength === 'full' || doubt || sport || !isReference(profile)) return false;
  return whole ? strength === 'short' || office : strength === 'short' && office;
}

/** Whether a rare surname stands there alone, which counts once the page has it again and again. */
function isBare({ profile, whole, strength, doubt, sport }: Fit): boolean {
  return (
    profile.entity.kind === 'person' &&
    isReference(profile) &&
    strength === 'short' &&
    !whole &&
    !doubt &&
    !sport
  );
}

/** Whether the block itself names the country, or an office that tells the person from others of that name. */
function isAtHome({ profile, strength, office }: Fit, page: PageWords): boolean {
  return (strength === 'short' && office) || page.names(profile.home);
}

const NO_CLUES = { near: [], around: [] };

/** Whether a spelling is another word: a short name without its diacritic, "Ama" for "Amã", or one in two, "ToGo". */
function bared(spelled: string, name: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(spelled) && !/\p{Ll}\p{Lu}/u.test(name)) return true;
  return name.length < 5 && LATIN.test(name) && [...spelled].every(isAscii) && ![...name].every(isAscii);
}

const LATIN = /^\p{Script=Latin}+$/u;

/** Whether a text puts a diacritic on a letter that the name has bare: "Puțin" is not "Putin". */
function accented(spelled: string, { text: name, strength }: LexiconName): boolean {
  // With wide letters as they are everywhere else.
  const text = spelled.normalize('NFKC');
  // In Czech and Slovak "Putinová" is a woman of that family, "Putinova" is what is his.
  if (strength !== 'full' && /ov(?:á|é|ou)$/iu.test(text) && !/ov[áa]$/iu.test(name)) return true;
  // An ending takes the place of the last letters: Kuba, Kubę; Vilnius, Vilnių.
  const kept = name.replace(/[aeiou]s?$/, '').length;
  for (let at = 0; at < Math.min(text.length, kept); at += 1) {
    if (/\p{Script=Latin}/u.test(text[at]!) && !isAscii(text[at]!) && isAscii(name[at]!)) return true;
  }
  return false;
}

function isAscii(letter: string): boolean {
  return letter < '\u0080';
}

/** "Donald Trump Jr", as it is folded. */
const JUNIOR = /\bjr$/;

/** The longer name, of those that the pack excludes, inside which the candidate stands, and whether that goes on behind it. */
function excluded(
  { exclusions }: Profile,
  words: BlockWords,
  start: number,
  end: number,
): { phrase: string; goesOn: boolean } | undefined {
  if (exclusions.length === 0) return undefined;
  const { text, from, to } = words.folded(start, end);
  const next = wordAfter(words.text, end);
  // "US Open" is no tournament in "US open skies".
  const proper = !next || capitalised(next.word) || caseless(next.word);
  for (const { phrase, capital } of exclusions) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const stop = at + phrase.length;
      // "Kosovo" is longer than "Kos", "Martu Kosovou" is she.
      if (at > from && stop < to) continue;
      if (at < to && stop > from && (stop <= to || proper || !capital)) return { phrase, goesOn: stop > to };
    }
  }
  return undefined;
}
