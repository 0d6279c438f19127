import type { Country } from './country';
import type { FactbookEntry } from './factbook';
import { type Leader, leaders } from './leaders';
import UNREAD from './tables/leaders.json';

const READ: Record<string, Record<string, Leader[]>> = UNREAD;

/** A person with every office, in the order of the countries that name them. */
export interface Person {
  leader: Leader;
  offices: { country: Country; leader: Leader }[];
}

const OFFICES: Record<string, string> = {
  'chief of state': 'Head of state',
  'head of government': 'Head of government',
};
const HEADINGS = Object.keys(OFFICES);

function ofCountry(entry: FactbookEntry, heading: string): Leader[] {
  const text = entry.text('Government', 'Executive branch', heading);
  if (!text) return [];
  const named = READ[text.slice(0, 40)]?.[heading] ?? leaders(text);
  // The first may stand without an office, which the heading gives; who else does is a deputy.
  return named.flatMap((leader, at) =>
    leader.office ? [leader] : at === 0 ? [{ ...leader, office: OFFICES[heading]! }] : [],
  );
}

/** Everyone the factbook names at the head of a country. A monarch of many realms is one person. */
export function people(all: readonly Country[]): Person[] {
  const byName = new Map<string, Person>();
  // The largest country comes first: it is the person's own, territories and realms repeat the name.
  const ordered = [...all].sort((left, right) => inhabitants(right) - inhabitants(left));
  for (const country of ordered) {
    for (const heading of country.factbook ? HEADINGS : []) {
      ofCountry(country.factbook!, heading).forEach((leader) => {
        const person = byName.get(leader.name) ?? { leader, offices: [] };
        byName.set(leader.name, person);
        const repeated = person.offices.some((office) => office.country === country);
        if (!repeated) person.offices.push({ country, leader });
      });
    }
  }
  return [...byName.values()];
}

function inhabitants({ factbook }: Country): number {
  const text = factbook?.text('People and Society', 'Population', 'total') ?? '';
  return Number(/^[\d,]+/.exec(text)?.[0].replaceAll(',', '') ?? 0);
}
