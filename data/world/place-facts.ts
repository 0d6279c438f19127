import { nameIn } from './cldr';
import { type Country, type EntityInput, isState } from './country';
import { memberships } from './memberships';
import { CODES, FACTBOOK } from './sources';

const STATUS: Record<string, string> = {
  Territory: 'Territory of',
  Territories: 'Territories of',
  Part: 'Part of',
  Crown: 'Crown dependency of',
  Commonwealth: 'Commonwealth of',
  Associated: 'Associated with',
};

function statusOf(status: string): string {
  const owner = nameIn(status.split(' ').at(-1)!, 'en') ?? status;
  return `${STATUS[status.split(' ')[0]!]} ${/^(?:US|UK|United|Netherlands)/.test(owner) ? 'the ' : ''}${owner}`;
}

type Fact = NonNullable<EntityInput['facts']>[number];

const first = (text: string) => text.split(/;| note /)[0]!.trim();

/** A capital without its other spellings, but with what it is the capital of. */
const city = (text: string) => first(text).replace(/ \((?![^)]*capital)[^)]*\)/g, '');

/** A longer form of government is an essay. */
const GOVERNMENT = 110;

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function population({ factbook }: Country): Fact | undefined {
  const text = factbook?.text('People and Society', 'Population', 'total');
  const found = text && /^([\d,]+) \((?:[A-Z][a-z]+ )?(\d{4})/.exec(text);
  return found ? { label: 'Population', text: found[1]!, date: found[2]!, cites: FACTBOOK } : undefined;
}

/** What a card says of a country. */
export function placeFacts(country: Country): Fact[] {
  const { factbook, codes, notes } = country;
  const capital = factbook?.text('Government', 'Capital', 'name') ?? codes.Capital;
  const region = codes['Sub-region Name'] || notes.region;
  const government = factbook?.text('Government', 'Government type');
  const status = codes.is_independent;
  const people = population(country);
  const member = memberships(country);
  return [
    ...(capital ? [{ label: 'Capital', text: city(capital), cites: factbook ? FACTBOOK : CODES }] : []),
    ...(region ? [{ label: 'Region', text: region, cites: CODES }] : []),
    ...(people ? [people] : []),
    ...(government && first(government).length <= GOVERNMENT
      ? [{ label: 'Government', text: upper(first(government)), cites: FACTBOOK }]
      : []),
    ...(status && status !== 'Yes' && STATUS[status.split(' ')[0]!]
      ? [{ label: 'Status', text: statusOf(status), cites: CODES }]
      : []),
    ...(member.length > 0
      ? [{ label: 'Member of', text: member.map(({ name }) => name).join(', '), cites: FACTBOOK }]
      : []),
  ];
}

/** A country in one line. */
export function placeRole(country: Country): string {
  const { codes, notes, iso2 } = country;
  if (notes.role) return notes.role;
  const region = REGIONS[codes['Sub-region Name'] || notes.region || ''] ?? codes['Sub-region Name'];
  if (iso2 === 'PS') return 'State in Western Asia that Israel occupies in part';
  if (iso2 === 'XK') return 'State in south-eastern Europe, which not all states recognise';
  if (iso2 === 'EH') return 'Disputed territory in northern Africa';
  if (isState(country)) return `Country in ${region}`;
  return `${statusOf(codes.is_independent || 'Part')}, in ${region}`;
}

const REGIONS: Record<string, string> = {
  'Latin America and the Caribbean': 'Latin America and the Caribbean',
  'Australia and New Zealand': 'Oceania',
  'Sub-Saharan Africa': 'sub-Saharan Africa',
  'Northern America': 'North America',
  'South-eastern Asia': 'South-East Asia',
  'Northern Africa': 'North Africa',
};
