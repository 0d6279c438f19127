import { lateWords } from '../../words/late';
import { scoreBeside } from '../text/sport';
import { type Neighbour, opensSentence } from '../text/surroundings';
import { isSurname } from './called';
import type { PlaceName } from './place-types';

/* In sport a country is a team, and English says so: "Tonga are", "Ghana v Togo", "the Nigeria coach". */

/** Verbs in the plural, which a single country takes only as a team. */
const PLURAL = lateWords(`have are were play beat face meet lead trail draw lose win concede score qualify`);
/** Names that are plural themselves. */
const PLURAL_NAME =
  /(?:States|Netherlands|Islands|Philippines|Maldives|Bahamas|Emirates|Seychelles|Comoros|Grenadines|Territories|Nations|US|U\.S\.)$/u;
/** After these a clause begins. */
const CLAUSE = lateWords(`while as when but because where since although then`);

/** The draw of a tournament: "Group A: …". */
const GROUP = /^\s*(?:Group|Gruppe|Groupe|Grupo|Gruppo|Grupa|Pool|Pot) [A-L1-8](?![\w'’])/;

const PLAYED = lateWords(`play plays played playing`);
const RIVALS = lateWords(`v vs beat beats thrash thrashed trounce trounced`);
const PLAYERS = lateWords(`squad striker midfielder midfielders goalkeeper coach winger defender
  bowler wicketkeeper wicket-keeper fly-half scrum-half skipper footballers captain cap caps
  quarterback`);

/** "The Gabon international at …" is a player, "UK international trade" is none. */
const INTERNATIONAL = /^\s(?:youth )?internationals?(?!-| [a-z]{5})/;

/** A row of a table of standings: "Cyprus 4 1 1 2 4 8 4". */
const ROW = /^(?:\s+\d{1,3}){5,}\s*$/u;

/**
 * Whether the words right beside a country's name make a team of it, whatever the text is about.
 *
 * @param placed it stands where places do.
 */
export function plays(
  { text, start, end, lang }: PlaceName,
  before: Neighbour | null,
  after: Neighbour | null,
  placed: boolean,
): boolean {
  if (scoreBeside(text, start, end) || GROUP.test(text) || ROW.test(line(text, end))) return true;
  if (lang && lang !== 'en') return false;
  const last = before?.word.toLowerCase().replace(/\.$/u, '') ?? '';
  // "Ness v. Norway" is a case at court: there a state is itself, and a surname somebody.
  const court = before?.word === 'v.' || (after?.word === 'v' && text[after.end] === '.');
  if (court) return isSurname(text.slice(start, end));
  if (before && /^\.?\s$/u.test(before.gap) && (RIVALS.has(last) || PLAYED.has(last))) return true;
  if (after?.gap !== ' ') return false;
  const next = after.word.toLowerCase();
  // "interested in the Senegal winger"
  if (PLAYERS.has(next) || /^under-\d/.test(next) || INTERNATIONAL.test(text.slice(end))) return true;
  if (placed) return false;
  if (RIVALS.has(next)) return true;
  if (!PLURAL.has(next) || PLURAL_NAME.test(text.slice(start, end))) return false;
  return !before || opensSentence(text, start) || CLAUSE.has(last);
}

/** The rest of a line. */
function line(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, Math.min(end < 0 ? text.length : end, from + 60));
}
