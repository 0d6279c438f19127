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
 * @returns folded words.
 */
export function givenNames(name: string, spellings: readonly EntityName[]): string[] {
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
  const given = names.filter(isWhole).flatMap((each) => {
    const longest = Math.max(
      1,
      ...surnames.filter((end) => endsWith(each.words, end)).map((end) => end.length),
    );
    return each.words.slice(0, -longest);
  });
  return [...new Set(given)].filter((word) => !PARTICLE.test(word));
}
