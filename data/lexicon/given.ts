import type { EntityName } from '../pack/schema';
import { fold } from './fold';

type Words = readonly string[];

const words = (text: string): Words =>
  text
    .split(/[\s·・.]+/u)
    .map(fold)
    .filter(Boolean);

/** Words inside a name that are none themselves. */
const PARTICLE = /^(?:bin|ben|ibn|al|el|van|von|der|den|de|da|do|dos|di|e|y|i)$/;

/** Whether a name ends with another: "Alexander Van der Bellen" with "Van der Bellen". */
const endsWith = (name: Words, end: Words) =>
  end.length < name.length && end.every((word, at) => name[name.length - end.length + at] === word);

/**
 * The given names of a person: every word before the surname in the whole names. Where the surname comes first
 * ("Kim Jong Un") it is among them.
 *
 * @param name the entity's name, whole: other spellings that begin like it are whole as well.
 * @param calledOnly leave out the second given name of who is known by the first.
 * @returns folded words.
 */
export function givenNames(name: string, spellings: readonly EntityName[], calledOnly = false): string[] {
  const [first] = words(name);
  const names = spellings
    .filter(({ form }) => form === 'name')
    .map((each) => ({ ...each, words: words(each.text) }));
  // "De Wever" ends the whole name, "Анвар Ибрагим" is one.
  const isWhole = (each: (typeof names)[number]) =>
    each.words.length > 1 &&
    (each.strength === 'full' ||
      each.words[0] === first ||
      !names.some((other) => endsWith(other.words, each.words)));
  const surnames = names.filter((each) => !isWhole(each)).map((each) => each.words);
  const whole = names.filter(isWhole).map((each) => {
    const ends = surnames.filter((end) => endsWith(each.words, end)).map((end) => end.length);
    return { first: each.words[0], given: each.words.slice(0, -Math.max(1, ...ends)) };
  });
  // "Nayib Armando Bukele" is Nayib Bukele: Armando was his father.
  const called = new Set(whole.filter(({ given }) => given.length === 1).map((each) => each.first));
  const given = whole.flatMap((each) =>
    calledOnly && called.has(each.first) ? each.given.slice(0, 1) : each.given,
  );
  return [...new Set(given)].filter((word) => !PARTICLE.test(word));
}
