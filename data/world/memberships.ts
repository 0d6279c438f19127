import type { Country } from './country';
import MEMBERS from './tables/members.json';

/** Members by the id of an organisation, as ISO codes: the factbook's own lists are some years behind. */
export const members: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(MEMBERS).map(([id, codes]) => [id, codes.split(' ')]),
);

/** Independent, and no members of the United Nations. */
const OUTSIDE = ['TW', 'VA'];

export function isInUnitedNations({ iso2, codes }: Country): boolean {
  return codes.is_independent === 'Yes' && !OUTSIDE.includes(iso2);
}

/** The organisations a country is a member of, those that tell most first. */
export function memberships(country: Country): string[] {
  const own = Object.keys(members).filter((id) => members[id]!.includes(country.iso2));
  return isInUnitedNations(country) ? ['united-nations', ...own] : own;
}
