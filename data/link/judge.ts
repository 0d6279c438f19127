import { fold } from '../lexicon/fold';
import type { Candidate, Lexicon, LexiconName } from '../lexicon/types';
import type { Form, Strength } from '../pack/values';
import { baseLanguage } from './language';
import { type PageWords, personContext } from './person';
import { demonymAgainst, letterAgainst, placeAgainst } from './place';
import type { Profile, Profiles } from './profile';
import { sentenceAround, spaceless } from './surroundings';

/** One entity a candidate may mean, with all that its own block says about it. */
export interface Fit {
  entity: number;
  profile: Profile;
  form: Form;
  strength: Strength;
  /** Enough to stay silent, whatever the page says. */
  against: boolean;
  /** It stands alone: a whole name or handle with nothing against it. */
  stands: boolean;
  /** A given name that makes the surname another person's. */
  rival?: string;
  title?: string;
  /** Clue words in the sentence and in the block. */
  near: readonly string[];
  around: readonly string[];
  /** The page's language is one the spelling is restricted to. */
  language?: string;
}

const RANK: Record<Strength, number> = { full: 2, short: 1, shared: 0 };

/** How much text around a candidate may hold a longer name that excludes it. */
const EXCLUSION_REACH = 60;

/** Judges candidates by their own block. What the page as a whole says comes later. */
export class Judge {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly profiles: Profiles,
  ) {}

  /** Every entity a candidate may mean in this text and language; those excluded by language are left out. */
  fits(candidate: Candidate, text: string, lang: string, page: PageWords): Fit[] {
    const byEntity = new Map<number, Fit>();
    for (const index of candidate.names) {
      const name = this.lexicon.name(index);
      if (name.langs && !(lang && name.langs.some((tag) => baseLanguage(tag) === lang))) continue;
      const known = byEntity.get(name.entity);
      if (known && RANK[known.strength] >= RANK[name.strength]) continue;
      byEntity.set(name.entity, this.fit(candidate, name, text, lang, page));
    }
    return [...byEntity.values()];
  }

  private fit(
    { start, end }: Candidate,
    name: LexiconName,
    text: string,
    lang: string,
    page: PageWords,
  ): Fit {
    const profile = this.profiles.of(name.entity);
    const { kind } = profile.entity;
    const spelled = text.slice(start, end);
    const base = { entity: name.entity, profile, form: name.form, strength: name.strength };
    const clues =
      name.strength === 'full' && name.form === 'name' ? NO_CLUES : this.clues(profile, text, start, end);
    const fit: Fit = {
      ...base,
      against: false,
      stands: false,
      ...clues,
      ...(name.langs && { language: lang }),
    };
    const longer = excluded(profile, text, start, end);
    if (longer !== undefined) return { ...fit, against: true, ...(kind === 'person' && { rival: longer }) };
    if (name.form === 'handle') return { ...fit, stands: true };
    if (name.form === 'demonym') {
      const against = demonymAgainst(text, start, end, page);
      return { ...fit, against, stands: !against && name.strength === 'full' };
    }
    if (kind === 'person') {
      const whole = name.strength === 'full';
      const { given, ...context } = personContext(text, start, end, profile, whole, page);
      return { ...fit, ...context, stands: !context.against && (whole || given === true) };
    }
    if (spelled.length === 1 && !spaceless(spelled))
      return { ...fit, against: letterAgainst(text, start, end) };
    const body = kind !== 'place';
    const against =
      kind === 'event' || kind === 'topic'
        ? false
        : placeAgainst(text, start, end, name.strength === 'shared', body, lang, page);
    return { ...fit, against, stands: !against && name.strength === 'full' };
  }

  private clues({ clues }: Profile, text: string, start: number, end: number): Pick<Fit, 'near' | 'around'> {
    if (clues.length === 0) return NO_CLUES;
    const sentence = ` ${fold(sentenceAround(text, start, end))} `;
    const block = ` ${fold(text)} `;
    const own = fold(text.slice(start, end));
    return {
      near: clues.filter((clue) => clue !== own && has(sentence, clue)),
      around: clues.filter((clue) => clue !== own && has(block, clue)),
    };
  }
}

const NO_CLUES = { near: [], around: [] };

/** Whether a folded text has a word or phrase; a case ending of up to three letters may follow. */
function has(text: string, clue: string): boolean {
  for (let at = text.indexOf(clue); at >= 0; at = text.indexOf(clue, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) continue;
    const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at + clue.length))![0];
    if (rest.length <= (clue.length > 3 ? 3 : 0)) return true;
  }
  return false;
}

/** The longer name of those the pack lists that the candidate lies inside. */
function excluded({ exclusions }: Profile, text: string, start: number, end: number): string | undefined {
  if (exclusions.length === 0) return undefined;
  const before = fold(text.slice(Math.max(0, start - EXCLUSION_REACH), start));
  const own = fold(text.slice(start, end));
  const around = before + own + fold(text.slice(end, end + EXCLUSION_REACH));
  const from = before.length;
  const to = from + own.length;
  return exclusions.find((phrase) => {
    for (let at = around.indexOf(phrase); at >= 0; at = around.indexOf(phrase, at + 1)) {
      if (at < to && at + phrase.length > from) return true;
    }
    return false;
  });
}
