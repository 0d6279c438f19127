/** Words that need no other beside them; `*` for any ending. */
export const ALONE = `goalkeeper* midfielder* striker* halftime semifinal* quarterfinal*
  qualifier* medal medals medallist* handball* innings batted scoreboard
  голкипер* вратар* полуфинал* воротар* півфінал* halbfinal* torhüter* torwart sélectionneur* portero* delantero* brankář* golman* väravavaht* maalivah* kaleci* kapus*`;

/** Words that hardly stand outside of sport, but do. */
export const STRONG = `soccer baseball golf squash boxing skiing gymnast* badminton nhl nba nfl standings fixtures scored scoring winger* championship* tournament* league cup football*
  hockey basketball volleyball tennis athletics chess marathon sprinter* coach match matches rugby cricket semi-final* midfield tries scrum cricketer* bowler* batsm* batter*
  fifa uefa wrestling defenders venceu
  матч* чемпионат* кубок кубк* турнир* тренер* медал* хокке* футбол* чемпіонат*
  першіст* первенств* сборн*
  pokal* meisterschaft* turnier* fußball* bundesliga championnat* entraîneur*
  campeonato* entrenador* fútbol calcio portiere futebol
  mecz meczu mistrzostw* trener* turniej* zápas* trenér* mistrovstv* tekm* vratar* utakmic*
  rungtyn* čempionat* čempionāt* meistrivõistl* ottelu* mérkőzés*`;

/** Words of sport that stand elsewhere too: they count beside others. */
export const WEAK = `goal goals scorer score final finals points team teams won win wins beat beats defeated lost draw round rounds captain toss
  game games season metres lap laps race player players squad half minutes seconds record rout victory hosts
  гол гола голов финал* побед* обыгра* команд* очков очка минут* поединк* игр*
  tor tore spiel sieg mannschaft gewann gewonnen équipe but buts victoire gol goles equipo partido bramk* wynik*
  punkti punkte võitis viskas voitti`;
