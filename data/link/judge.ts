import type { Candidate, Lexicon, LexiconName } from '../lexicon/types';
import type { Strength } from '../pack/values';
import { contextOf } from './context';
import { insideLonger } from './exclusions';
import type { Fit } from './fit';
import { baseLanguage } from './page/language';
import type { PageWords } from './page/page-words';
import { isReference, type Profiles } from './profile';
import { spellsOther } from './spelling';
import { speaksFor } from './support';
import type { BlockWords } from './text/clues';
import { amidSentence } from './text/foreign';
import type { Span } from './text/span';

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

  /** Every entity a candidate may mean in this block and its language; those excluded by language are left out. */
  fits(candidate: Candidate, words: BlockWords, page: PageWords): Fit[] {
    const { lang } = page;
    const span = { text: words.text, start: candidate.start, end: candidate.end };
    const spelled = span.text.slice(span.start, span.end);
    const byEntity = new Map<number, Fit>();
    const exact = new Set<number>();
    // Reading drops what is no letter or digit: "OPEC" is not "OPEC+".
    const plus =
      span.text[span.end] === '+' &&
      candidate.names.some((index) => this.lexicon.name(index).text.endsWith('+'));
    for (const index of candidate.names) {
      const name = this.lexicon.name(index);
      if (name.langs && !(lang && name.langs.some((tag) => baseLanguage(tag) === lang))) continue;
      if (name.text.endsWith('+') !== plus) continue;
      // "Danes" is "today" in Slovene: English words for peoples count in English.
      if (name.form === 'demonym' && !name.lang && lang && lang !== 'en') continue;
      if (name.text === spelled) exact.add(name.entity);
      const known = byEntity.get(name.entity);
      if (known && !better(name, known)) continue;
      if (spellsOther(span, name, lang)) continue;
      byEntity.set(name.entity, this.fit(span, name, words, page));
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

  private fit(span: Span, name: LexiconName, words: BlockWords, page: PageWords): Fit {
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
      ...(name.langs && { language: page.lang }),
    };
    const longer = insideLonger(fit, words, span);
    if (longer) return { ...fit, against: true, rule: 'longer name of the pack', ...longer };
    if (name.form === 'handle') return { ...fit, stands: true };
    const context = contextOf(fit, name, span, page);
    Object.assign(fit, context);
    if (fit.against) return fit;
    if (fit.doubt || name.strength !== 'full')
      Object.assign(fit, words.clues(profile.clues, span.start, span.end));
    fit.supported = speaksFor(fit);
    fit.likely = isLikely(fit);
    fit.bare = isBare(fit);
    fit.stands =
      name.strength === 'full' ||
      context.given === true ||
      (fit.whole && fit.likely && isAtHome(fit, page)) ||
      (name.strength === 'short' && profile.entity.kind === 'place' && amidSentence(span, page.lang));
    return fit;
  }
}

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
