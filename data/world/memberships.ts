import type { Country } from './country';
import ORGANISATIONS from './tables/organisations.json';

interface Membership {
  id: string;
  name: string;
}

/** Memberships that say something of a country in the news; nearly all are in the others. */
const TELLING = new Set(
  (
    'european-union nato council-of-europe osce g7 g20 brics opec asean african-union arab-league mercosur ' +
    'gulf-cooperation-council csto eurasian-economic-union commonwealth-of-independent-states oecd ecowas sadc caricom ' +
    'shanghai-cooperation-organisation commonwealth-of-nations organisation-of-islamic-cooperation apec efta schengen-area ' +
    'pacific-islands-forum saarc united-nations east-african-community eurozone'
  ).split(' '),
);

/** Observers, partners and suspended members are no members. */
const PARTLY =
  /observer|partner|dialogue|suspended|candidate|applicant|associate|affiliate|signatory|engagement|accession|nonregional|correspondent|invited|guest/i;

/** The abbreviations under which the factbook lists a country's memberships. */
export function listed({ factbook }: Country): Set<string> {
  const text = factbook?.text('Government', 'International organization participation') ?? '';
  const items = text.split(/,\s*(?![^(]*\))/).filter((item) => !PARTLY.test(item));
  return new Set(items.map((item) => item.replace(/\s*\(.*/, '').trim()));
}

/** Ended in practice, though the list still has them. */
const ENDED: Record<string, string> = { UA: 'CIS', GE: 'CIS' };

/** The telling memberships of a country. */
export function memberships(country: Country): Membership[] {
  const own = listed(country);
  return Object.entries(ORGANISATIONS).flatMap(([id, entry]) =>
    TELLING.has(id) &&
    'list' in entry &&
    entry.list &&
    own.has(entry.list) &&
    ENDED[country.iso2] !== entry.list
      ? [{ id, name: entry.name }]
      : [],
  );
}
