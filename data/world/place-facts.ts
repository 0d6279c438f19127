import { capitalCites, capitalName } from './capitals';
import { type Country, type EntityInput, isState } from './country';
import { figure, readFigure } from './figures';
import { memberships } from './memberships';
import { CODES, FACTBOOK, REFERENCE } from './sources';
import ORGANISATIONS from './tables/organisations.json';
import { the } from './the';

const STATUS: Record<string, string> = {
  Territory: 'Territory of',
  Territories: 'Territories of',
  Part: 'Part of',
  Crown: 'Crown dependency of',
  Commonwealth: 'Commonwealth of',
  Associated: 'In free association with',
};

/** The states that others belong to, by the code that ends a status: "Territory of GB". */
const OWNERS: Record<string, string> = {
  AU: 'Australia',
  CN: 'China',
  DK: 'Denmark',
  FI: 'Finland',
  FR: 'France',
  GB: 'United Kingdom',
  NL: 'Netherlands',
  NO: 'Norway',
  NZ: 'New Zealand',
  US: 'United States',
};

/** "Territory of GB" as "Territory of the United Kingdom"; undefined for a state. */
function statusOf({ codes }: Country): string | undefined {
  const words = (codes.is_independent ?? '').split(' ');
  const owner = OWNERS[words.at(-1)!];
  return owner && STATUS[words[0]!] ? `${STATUS[words[0]!]} ${the(owner)}` : undefined;
}

type Fact = NonNullable<EntityInput['facts']>[number];

/** A longer form of government is an essay. */
const GOVERNMENT = 110;

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The form of government in a few words: what it calls its parliament and what the source thinks of it left out. */
function government({ factbook, notes }: Country): Fact[] {
  if (notes.government) return [{ label: 'Government', text: notes.government, cites: REFERENCE }];
  const whole = factbook?.text('Government', 'Government type') ?? '';
  const text = whole
    .replace(/(?:;| note ).*/, '')
    .replace(/ \([^)]*\)/g, '')
    .trim();
  return text !== '' && text.length <= GOVERNMENT
    ? [{ label: 'Government', text: upper(text), cites: FACTBOOK }]
    : [];
}

function population({ factbook, parts = [] }: Country): Fact[] {
  const entries = factbook ? [factbook] : parts;
  const found = entries.map((entry) =>
    /^([\d,]+) \((?:[A-Z][a-z]+ )?(\d{4})/.exec(
      entry.text('People and Society', 'Population', 'total') ?? '',
    ),
  );
  if (found.length === 0 || found.some((each) => !each)) return [];
  const text = figure(found.reduce((sum, each) => sum + readFigure(each![1]!, undefined), 0));
  return [{ label: 'Population', text, date: found[0]![2]!, cites: FACTBOOK }];
}

function capitalOf(country: Country): Fact[] {
  if (country.notes.capital) return [{ label: 'Capital', text: country.notes.capital, cites: REFERENCE }];
  const city = capitalName(country);
  return city ? [{ label: 'Capital', text: city, cites: capitalCites(country, city) }] : [];
}

function memberOf(country: Country): Fact[] {
  const names = memberships(country).map((id) => ORGANISATIONS[id as keyof typeof ORGANISATIONS].name);
  return names.length > 0 ? [{ label: 'Member of', text: names.join(', '), cites: REFERENCE }] : [];
}

/** What a card says of a country, what is asked most first. */
export function placeFacts(country: Country): Fact[] {
  const region = regionOf(country);
  const status = statusOf(country);
  return [
    ...capitalOf(country),
    ...population(country),
    ...government(country),
    ...(status ? [{ label: 'Status', text: status, cites: CODES }] : []),
    ...memberOf(country),
    ...(region ? [{ label: 'Region', text: region, cites: CODES }] : []),
  ];
}

/** A country in one line. */
export function placeRole(country: Country): string {
  const region = IN[regionOf(country) ?? ''] ?? regionOf(country);
  return country.notes.role ?? `${isState(country) ? 'Country' : statusOf(country)} in ${region}`;
}

function regionOf({ codes, notes }: Country): string | undefined {
  return codes['Intermediate Region Name'] || codes['Sub-region Name'] || notes.region;
}

/** Regions of the United Nations as they run in a sentence. */
const IN: Record<string, string> = {
  Caribbean: 'the Caribbean',
  'Australia and New Zealand': 'Oceania',
  'Northern America': 'North America',
  'Northern Africa': 'North Africa',
  'Western Africa': 'West Africa',
  'Eastern Africa': 'East Africa',
  'Middle Africa': 'Central Africa',
  'Southern Asia': 'South Asia',
  'Eastern Asia': 'East Asia',
  'South-eastern Asia': 'South-East Asia',
};
