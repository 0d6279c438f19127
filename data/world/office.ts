import type { Leader } from './leaders';
import type { Person } from './people';
import OFFICES from './tables/offices.json';
import { beforeThe, the } from './the';

export type Office = Person['offices'][number];

/** Offices that the press calls otherwise than the factbook does, by country and the factbook's words. */
const CALLED: Record<string, string> = OFFICES;

/** An office without ranks and honours. */
function officeOf({ office }: Leader): string {
  return office
    .replace(
      / (?:Sir|Dame|Dr\.|Gen\.|Sr\.|Col\.|Capt\.|Ratu|Grand Chief|Archbishop|Air Vice-Marshal)(?= |$)/g,
      '',
    )
    .replace(/(?<!Governor|Secretary) General$/, '')
    .replace(/^Amir$/, 'Emir');
}

/** "President" of Belarus, "King" of many realms: the office as one line. */
export function lineOf({ country, leader }: Office): string {
  const office = officeOf(leader);
  const called = CALLED[`${country.iso2} ${office}`];
  if (called) return called;
  const at = the(country.name);
  if (!/ of /.test(office) || /^Head of /.test(office)) return `${office} of ${at}`;
  return office.includes(country.name) ? office : `${office}, ${at}`;
}

/** The office as a tie: what stands before the country's name. */
export function tieOf(held: Office): string {
  const line = lineOf(held).slice(0, 150);
  const { name } = held.country;
  const at = the(name);
  const before = line.endsWith(` ${at}`)
    ? line.slice(0, -at.length - 1).replace(/,$/, ', for')
    : `${line}, for`;
  return beforeThe(before, name);
}

const MONTHS: Record<string, string> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

/** Dates that are slips of the pen: he took office in 2025. */
const SLIPS: Record<string, string> = { 'Ilie Bolojan': '23 June 2025' };

/** Since when an office is held, the month written out: "21 October 2024". */
export function since({ leader }: Office): string | undefined {
  const date = SLIPS[leader.name] ?? leader.since;
  return date?.replace(/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/, (month) => MONTHS[month]!);
}
