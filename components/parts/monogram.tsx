import type { Kind } from '../../data/pack/schema';

/**
 * @param name an entity's name; words that begin small ("the", "of") do not count, nor does a number ("Charles III").
 * @param iso2 a country's code, which stands for it better than its first letter.
 * @returns one or two letters.
 */
function initials(name: string, iso2?: string): string {
  if (iso2) return iso2;
  const words = name.split(/[\s-]+/u).filter((word) => /^(?![IVX]+$)[\p{Lu}\p{Lo}]/u.test(word));
  const first = words[0] ?? name;
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last].map((word) => (word ? String.fromCodePoint(word.codePointAt(0) ?? 32) : '')).join('');
}

/**
 * Initials beside a name: round for persons, square for the rest. Painted by the sheet, since they say nothing the name
 * does not: they are neither read out, nor copied, nor part of what a button is called.
 */
export const Monogram = ({
  name,
  kind,
  iso2,
  small,
}: {
  name: string;
  kind: Kind;
  iso2?: string | undefined;
  small?: boolean;
}) => (
  <span
    class={`mono${kind === 'person' ? '' : ' square'}${small ? ' small' : ''}`}
    data-initials={initials(name, iso2)}
    aria-hidden="true"
  />
);
