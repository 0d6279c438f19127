import { fold } from '../lexicon/fold';
import type { Lexicon, LexiconEntity, LexiconName } from '../lexicon/types';
import { late } from '../words/late';
import { type Office, officesOf } from './person/office';
import { clueWords, foldPhrase } from './text/clues';
import { capitalised } from './text/surroundings';

/** What linking keeps of an entity: worked out once, when its name is first met. */
export interface Profile {
  entity: LexiconEntity;
  /** Clue words and phrases, each as its folded words. */
  clues: readonly (readonly string[])[];
  /** Folded longer names in which a name of this entity means something else, and whether their last word has a capital. */
  exclusions: readonly { phrase: string; capital: boolean }[];
  /** Folded given names of a person. */
  given: ReadonlySet<string>;
  /** Of a person whom a reference knows: indices of the country or body, and of its capital. */
  home: readonly number[];
  /** Whether the person is a Mr or a Ms, as far as the pack says. */
  sex?: 'Mr' | 'Ms';
  /** The offices that a person of a reference holds. */
  offices: readonly Office[];
}

const SEXES = ['Mr', 'Ms'] as const;

/** Profiles of a lexicon's entities, made when asked for. */
export class Profiles {
  private readonly known = new Map<number, Profile>();

  private static readonly made = new WeakMap<Lexicon, Profiles>();

  private constructor(private readonly lexicon: Lexicon) {}

  /** The profiles of a lexicon: one set, however many pages are linked with it. */
  static for(lexicon: Lexicon): Profiles {
    const profiles = Profiles.made.get(lexicon) ?? new Profiles(lexicon);
    Profiles.made.set(lexicon, profiles);
    return profiles;
  }

  of(index: number): Profile {
    const known = this.known.get(index) ?? this.make(index);
    this.known.set(index, known);
    return known;
  }

  private make(index: number): Profile {
    const entity = this.lexicon.entity(index);
    const sex = SEXES.find((title) => entity.clues.includes(title));
    const words = entity.clues.filter((clue) => clue !== sex);
    // A name in full asks for neither, and most names that a page has first are in full.
    const clues = late(() => words.map(clueWords));
    const offices = late(() => (entity.kind === 'person' ? officesOf(words) : []));
    return {
      entity,
      get clues() {
        return clues();
      },
      exclusions: entity.exclusions.map((text) => ({
        phrase: foldPhrase(text),
        capital: endsWithCapital(text),
      })),
      given: new Set(entity.given),
      home: entity.home ?? [],
      ...(sex && { sex }),
      get offices() {
        return offices();
      },
    };
  }
}

/** Whether a phrase of several words has a capital at its last. */
function endsWithCapital(phrase: string): boolean {
  const last = phrase.split(/[\s-]/).slice(1).at(-1);
  return last !== undefined && capitalised(last);
}

/** Whether no story knows the entity: then none of its people can speak for it. */
export function isReference({ entity }: Profile): boolean {
  return entity.packs.length === 0;
}

/** "Charles III" */
export const NUMBERED = /\s[IVX]+\.?$/u;

/** Whether a name is given name and surname, and not the surname alone. */
export function isWhole({ given }: Profile, { text, strength }: LexiconName): boolean {
  if (strength === 'full' || NUMBERED.test(text)) return true;
  const first = text.indexOf(' ');
  return first > 0 && given.has(fold(text.slice(0, first)));
}

/** Whether the surname of a person comes first: "Kim Jong Un". */
export function isSurnameFirst({ given }: Profile, surname: string): boolean {
  return given.has(fold(surname));
}

/**
 * Whether a word is a given name of this person, an initial of one, or a case form of one.
 *
 * @param declines whether the language of the text has case forms: elsewhere Giorgio is not Giorgia.
 */
export function isGiven(profile: Profile, word: string, declines: boolean): boolean {
  const folded = fold(word.replace(/\.$/, ''));
  if (profile.given.has(folded)) return true;
  for (const given of profile.given) {
    if (folded.length === 1 && given.startsWith(folded)) return true;
    if (!declines || folded.length < 4 || given.length < 4) continue;
    // Case endings change the last letters only: Владимиру, Władimira.
    const stem = given.slice(0, Math.max(4, given.length - 1));
    if (folded.startsWith(stem) && folded.length - stem.length <= 4) return true;
  }
  return false;
}
