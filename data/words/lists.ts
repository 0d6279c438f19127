import { GIVEN } from './given';
import { OPENERS } from './openers';
import { wordsOf } from './short';

/* Word lists that linking needs whatever the packs are. They are folded when first asked for. */

const known = new Map<string, ReadonlySet<string>>();

function list(key: string, words: string): ReadonlySet<string> {
  let set = known.get(key);
  if (!set) {
    set = new Set(wordsOf(words));
    known.set(key, set);
  }
  return set;
}

/** Common given names, folded. */
export function givenNames(): ReadonlySet<string> {
  return list('given', GIVEN);
}

/** Words that begin sentences in a language (BCP 47 language subtag), folded; empty for a language without a list. */
export function openers(lang: string): ReadonlySet<string> {
  return list(`opener ${lang}`, OPENERS[lang] ?? '');
}
