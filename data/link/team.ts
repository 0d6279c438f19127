import { scoreBeside } from './sport';
import { adjacent, type Neighbour, opensSentence } from './surroundings';

/* In sport a country is a team, and English says so: "Tonga are", "Ghana v Togo", "the Nigeria coach". */

const set = (words: string) => new Set(words.trim().split(/\s+/u));

/** Verbs in the plural, which a single country takes only as a team. */
const PLURAL = set(`have are were play beat face meet lead trail draw lose win concede score qualify`);
/** Names that are plural themselves. */
const PLURAL_NAME =
  /(?:States|Netherlands|Islands|Philippines|Maldives|Bahamas|Emirates|Seychelles|Comoros|Grenadines|Territories|Nations|US|U\.S\.)$/u;
/** After these a clause begins. */
const CLAUSE = set(`while as when but because where since although then`);

/** The draw of a tournament: "Group A: …". */
const GROUP = /^\s*(?:Group|Gruppe|Groupe|Grupo|Gruppo|Grupa|Pool|Pot) [A-L1-8](?![\w'’])/;

const PLAYED = set(`play plays played playing`);
const RIVALS = set(`v vs beat beats thrash thrashed trounce trounced`);
const PLAYERS =
  set(`squad striker strikers midfielder midfielders goalkeeper keeper coach winger defender batsman batsmen batter
  bowler wicketkeeper wicket-keeper fly-half scrum-half skipper under-21 under-21s under-19s under-17s footballers
  quarterback playmaker`);

/** Whether the words right beside a country's name make a team of it, whatever the text is about. */
export function plays(
  text: string,
  start: number,
  end: number,
  before: Neighbour | null,
  after: Neighbour | null,
  lang: string,
): boolean {
  if (scoreBeside(text, start, end) || GROUP.test(text)) return true;
  if (lang && lang !== 'en') return false;
  if (before && /^\.?\s$/u.test(before.gap) && RIVALS.has(before.word.replace(/\.$/u, ''))) return true;
  if (before && adjacent(before) && PLAYED.has(before.word)) return true;
  if (after?.gap !== ' ') return false;
  if (RIVALS.has(after.word) || PLAYERS.has(after.word)) return true;
  if (!PLURAL.has(after.word) || PLURAL_NAME.test(text.slice(start, end))) return false;
  return !before || opensSentence(text, start) || CLAUSE.has(before.word.toLowerCase());
}
