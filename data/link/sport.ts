/*
 * Sports texts: there a country is a team, and a surname mostly somebody else's. Told by words of sport and scores in
 * the sentence; a list of stems a language, matched at the beginning of words.
 */

/** Words that need no other beside them; `*` for any ending. */
const ALONE = `goalkeeper* midfielder* striker* halftime half-time semi-final* semifinal* quarter-final* quarterfinal*
  qualifier* medal medals medallist* hat-trick handball* goalless wicket innings
  голкипер* вратар* полуфинал* хет-трик* воротар* півфінал* halbfinal* torhüter* torwart demi-finale*
  sélectionneur* portero* delantero* bramkarz* brankář* golman* väravavaht* maalivah* kaleci* kapus*`;

/** Words that hardly stand outside of sport, but do. */
const STRONG = `scored scoring winger* championship* tournament* league cup football*
  hockey basketball volleyball tennis athletics chess marathon sprinter* coach match matches innings rugby cricket
  fifa uefa biathlon wrestling defenders derrotó venció venceu
  матч* чемпионат* кубок кубк* турнир* тренер* медал* хокке* футбол* чемпіонат*
  першіст* первенств* сборн*
  pokal* meisterschaft* turnier* fußball* bundesliga championnat* entraîneur*
  campeonato* entrenador* fútbol calcio allenatore portiere futebol
  mecz* mistrzostw* trener* turniej* zápas* trenér* mistrovstv* tekm* vratar* utakmic*
  rungtyn* čempionat* čempionāt* meistrivõistl* ottelu* maçı* mérkőzés*`;

/** Words of sport that stand elsewhere too: they count beside others. */
const WEAK = `goal goals scorer score final finals points team teams won win wins beat beats defeated lost draw round rounds
  game games season metres lap laps race player players squad half minutes seconds record rout victory hosts
  гол гола голов финал* побед* обыгра* команд* очков очка минут* поединк* игр*
  tor tore spiel sieg mannschaft gewann gewonnen équipe but buts victoire gol goles equipo partido bramk* wynik*
  punkti punkte võitis viskas voitti`;

const pattern = (list: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${list.trim().split(/\s+/).join('|').replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`,
    'giu',
  );

const ALONE_WORD = pattern(ALONE);
const STRONG_WORD = pattern(STRONG);
const WEAK_WORD = pattern(WEAK);
/** A score: 2-1, 3:0, ½-½, 2 a 1. Years, dates, times of day and ranges of larger numbers are none. */
const SCORE = /(?<![\d.,:–-])(?:\d|1\d|½)(?:\s?[-–:]\s?| a )(?:\d|1\d|½)(?![\d.,:–-]*\d)/gu;

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Whether a sentence speaks of sport. */
export function sporting(sentence: string): boolean {
  if (count(sentence, ALONE_WORD) > 0) return true;
  const strong = count(sentence, STRONG_WORD) + count(sentence, SCORE);
  return strong > 1 || (strong > 0 && count(sentence, WEAK_WORD) > 0);
}

/** Whether a short text speaks of sport throughout: then its other sentences do too. */
export function sportingBlock(text: string): boolean {
  if (text.length > LONGEST) return false;
  const strong = 2 * count(text, ALONE_WORD) + count(text, STRONG_WORD) + count(text, SCORE);
  return strong > 1 && strong + count(text, WEAK_WORD) > 3;
}

const LONGEST = 800;

const SCORE_AFTER = /^['’]?s?[\s\u00A0]*[,(]?[\s\u00A0]*\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d-])/u;
const SCORE_BEFORE = /(?<![\d.,:–-])\d{1,3}\s?[-–:]\s?\d{1,3}[\s\u00A0]+$/u;
/** "Belarus – Ukraine 2:1", "Ukraine v Belarus 0-0": the other side between the name and the score. */
const SIDE_AND_SCORE =
  /^\s*(?:[-–—:]|vs?\.?|gegen|contre|contra)\s*\p{Lu}[\p{L}\p{M}.’' -]{1,30}?\s*\(?\d{1,2}\s?[-–:]\s?\d{1,2}(?!\d)/u;
/** "Russia 1 - Ukraine 0" */
const GOALS_AFTER = /^[\s\u00A0]\d{1,2}\s?[-–,]\s?\p{Lu}[\p{L}\p{M} ]{2,30} \d{1,2}(?!\d)/u;
const GOALS_BEFORE = /\p{L} \d{1,2}\s?[-–,]\s?$/u;
const TEAM_AFTER = /^[\s\u00A0]+U-?\d\d(?!\d)/u;

/** Whether a score or an age group stands right beside a name: it is a team's. */
export function scoreBeside(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 48);
  if (SCORE_AFTER.test(after) || TEAM_AFTER.test(after) || SIDE_AND_SCORE.test(after)) return true;
  if (GOALS_AFTER.test(after)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  return SCORE_BEFORE.test(before) || (GOALS_BEFORE.test(before) && /^[\s\u00A0]\d{1,2}(?!\d)/u.test(after));
}
