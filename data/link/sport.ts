/*
 * Sports texts: there a country is a team, and a surname mostly somebody else's. Told by words of sport and scores in
 * the sentence; a list of stems a language, matched at the beginning of words.
 */

/** Words that hardly stand anywhere else; `*` for any ending. */
const STRONG = `goalkeeper* midfielder* striker* winger* halftime half-time semi-final* semifinal* quarter-final*
  quarterfinal* qualifier* medal medals medallist* championship* tournament* hat-trick league cup handball football*
  hockey basketball volleyball tennis athletics chess marathon sprinter* coach match matches innings wicket* rugby cricket
  fifa uefa biathlon wrestling defenders
  матч* голкипер* вратар* чемпионат* кубок кубк* полуфинал* турнир* тренер* медал* хокке* футбол* воротар* чемпіонат*
  півфінал* першіст* первенств* сборн*
  pokal* meisterschaft* halbfinal* torhüter* turnier* fußball* bundesliga torwart championnat* demi-finale* entraîneur*
  sélectionneur* campeonato* semifinal* entrenador* portero* delantero* fútbol calcio allenatore portiere futebol
  mecz* bramkarz* mistrzostw* trener* turniej* zápas* brankář* trenér* mistrovstv* tekm* vratar* utakmic* golman*
  rungtyn* čempionat* čempionāt* väravavaht* meistrivõistl* ottelu* maalivah* maçı* kaleci* mérkőzés* kapus*`;

/** Words of sport that stand elsewhere too: they count beside others. */
const WEAK = `goal goals scored scorer score final finals points team teams won win wins beat beats defeated draw round rounds
  game games season metres lap laps race players squad half minutes seconds record third second rout victory
  гол гола голов финал* побед* обыгра* команд* очков очка минут* поединк* игр*
  tor tore spiel sieg mannschaft gewann gewonnen équipe but buts victoire gol goles equipo partido bramk* wynik*
  punkti punkte võitis viskas voitti`;

const pattern = (list: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${list.trim().split(/\s+/).join('|').replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`,
    'giu',
  );

const STRONG_WORD = pattern(STRONG);
const WEAK_WORD = pattern(WEAK);
/** A score: 2-1, 3:0, ½-½. Years, dates, times of day and ranges of larger numbers are none. */
const SCORE = /(?<![\d.,:–-])(?:\d|1\d|½)\s?[-–:]\s?(?:\d|1\d|½)(?![\d.,:–-]*\d)/gu;

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Whether a sentence speaks of sport. */
export function sporting(sentence: string): boolean {
  const strong = count(sentence, STRONG_WORD) + count(sentence, SCORE);
  if (strong > 1) return true;
  const weak = count(sentence, WEAK_WORD);
  return strong + weak > 2 || (strong > 0 && weak > 0);
}

const SCORE_AFTER = /^['’]?s?[\s\u00A0]*[,(]?[\s\u00A0]*\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d-])/u;
const SCORE_BEFORE = /(?<![\d.,:–-])\d{1,3}\s?[-–:]\s?\d{1,3}[\s\u00A0]+$/u;
/** "Belarus – Ukraine 2:1", "Ukraine v Belarus 0-0": the other side between the name and the score. */
const SIDE_AND_SCORE =
  /^\s*(?:[-–—:]|vs?\.?|gegen|contre|contra)\s*\p{Lu}[\p{L}\p{M}.’' -]{1,30}?\s*\(?\d{1,2}\s?[-–:]\s?\d{1,2}(?!\d)/u;
const TEAM_AFTER = /^[\s\u00A0]+U-?\d\d(?!\d)/u;

/** Whether a score or an age group stands right beside a name: it is a team's. */
export function scoreBeside(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 48);
  if (SCORE_AFTER.test(after) || TEAM_AFTER.test(after) || SIDE_AND_SCORE.test(after)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  return SCORE_BEFORE.test(before);
}
