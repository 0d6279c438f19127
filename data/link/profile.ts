import { fold } from '../lexicon/fold';
import type { Lexicon, LexiconEntity } from '../lexicon/types';
import { clueWords, foldPhrase } from './clues';

/** What linking keeps of an entity: worked out once, when its name is first met. */
export interface Profile {
  entity: LexiconEntity;
  /** Clue words and phrases, each as its folded words. */
  clues: readonly (readonly string[])[];
  /** Folded longer names in which a name of this entity means something else. */
  exclusions: readonly string[];
  /** Folded given names of a person. */
  given: ReadonlySet<string>;
}

/** Profiles of a lexicon's entities, made when asked for. */
export class Profiles {
  private readonly known: (Profile | undefined)[] = [];

  private static readonly made = new WeakMap<Lexicon, Profiles>();

  private constructor(private readonly lexicon: Lexicon) {}

  /** The profiles of a lexicon: one set, however many pages are linked with it. */
  static for(lexicon: Lexicon): Profiles {
    const profiles = Profiles.made.get(lexicon) ?? new Profiles(lexicon);
    Profiles.made.set(lexicon, profiles);
    return profiles;
  }

  of(index: number): Profile {
    this.known[index] ??= this.make(index);
    return this.known[index];
  }

  private make(index: number): Profile {
    const entity = this.lexicon.entity(index);
    return {
      entity,
      clues: entity.clues.map(clueWords),
      exclusions: entity.exclusions.map(foldPhrase),
      given: new Set(entity.given),
    };
  }
}

/** Whether no story knows the entity: then none of its people can speak for it. */
export function isReference({ entity }: Profile): boolean {
  return entity.packs.length === 0;
}

/** Whether a word is a given name of this person, an initial of one, or a case form of one. */
export function isGiven(profile: Profile, word: string): boolean {
  const folded = fold(word.replace(/\.$/, ''));
  if (profile.given.has(folded)) return true;
  for (const given of profile.given) {
    if (folded.length === 1 && given.startsWith(folded)) return true;
    if (folded.length < 4 || given.length < 4) continue;
    // Case endings change the last letters only: Владимиру, Władimira.
    const stem = given.slice(0, Math.max(4, given.length - 1));
    if (folded.startsWith(stem) && folded.length - stem.length <= 4) return true;
  }
  return false;
}
