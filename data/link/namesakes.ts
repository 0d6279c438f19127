import { fold } from '../lexicon/fold';

/*
 * Words that show a name to be another person's, or a thing's. The lists are short on purpose: the page's own
 * evidence decides, these only make it look twice.
 */

/** What a person or thing of the same name is, where the name stands right beside. */
const OTHERS = new RegExp(
  `^(?:${`pianist|violinist|cellist|singer|soprano|tenor|composer|conductor|guitarist|drummer|dancer|actress|actor|painter
    |sculptor|novelist|poet|dentist|surgeon|nurse|doctor|plumber|baker|carpenter|farmer|professor|pupil
    |schoolgirl|schoolboy|chemist|physicist|biologist|mathematician|architect|engineer|librarian|gardener|goalkeeper
    |midfielder|striker|defender|winger|playmaker|cyclist|skier|sprinter|runner|jumper|boxer|wrestler|gymnast
    |rower|footballer|handballer|cricketer|golfer|grandmaster|coach|trainer|referee|judge|justice|sheriff|sergeant
    |detective|inspector|constable|pastor|bishop|brother|sister|uncle|aunt|chef|cook|hairdresser|barber
    |ship|vessel|yacht|ferry|tanker|trawler|horse|mare|cat|dog|song|film|novel|dr|prof|player|handballer|frigate|liner|cruiser|submarine|steamer
    |pianistin|sängerin|sänger|schauspielerin|schauspieler|malerin|maler|zahnärztin|zahnarzt|trainerin
    |torwart|stürmer|richterin|richter|chanteuse|chanteur|actrice|acteur|peintre|gardien|joueuse|joueur|entraîneur
    |cantante|actriz|pintora|pintor|jugadora|jugador|entrenador|portero|cantora|pianista
    |певица|певец|актриса|актер|художница|художник|пианистка|пианист|врач|тренер|вратарь|судья|теплоход|гостиница|кинотеатр|телеканал|канал
    |співачка|співак|акторка|актор|художниця|лікарка|лікар|тренер|воротар
    |śpiewaczka|aktorka|aktor|malarka|malarz|trener|bramkarz|zpěvačka|herečka|malířka|trenér|brankář
    |pevka|igralka|slikarka|vratar|rokometašica|pianistka|laulja|näitleja|treener|väravavaht
    |laulaja|näyttelijä|valmentaja`
    .split('|')
    .map((word) => fold(word.trim()))
    .join('|')})$`,
  'u',
);

/** Streets and squares, whose names follow in many languages. */
const STREETS =
  /^(?:улиц\p{L}*|ул|проспект\p{L}*|площад\p{L}*|переулок|бульвар\p{L}*|вулиц\p{L}*|вул|площ\p{L}*|праспект\p{L}*|ulic\p{L}*|ul|plac\p{L}*|alej\p{L}*|namest\p{L}*|rue|boulevard|calle|avenida|viale|piazza|rua|gatve|iela|bulevar\p{L}*|strada)$/u;

/** Bodies whose name goes on with the country: "банк России", "partia Ukrainy". */
const BODIES =
  /^(?:bank\p{L}{0,3}|банк\p{L}{0,3}|парти\p{L}{0,3}|парті\p{L}{0,3}|партыя|церк\p{L}{1,4}|авиалини\p{L}{0,3}|авіаліні\p{L}{0,3}|академи\p{L}{0,3}|академі\p{L}{0,3}|университет\p{L}{0,2}|університет\p{L}{0,2}|parti\p{L}{0,3}|stran[kc]\p{L}{1,3}|banco|banque|banca|parti)$/u;

export const isOther = (word: string): boolean => OTHERS.test(fold(word.replace(/\.$/, '')));
export const isStreet = (word: string): boolean => STREETS.test(fold(word.replace(/\.$/, '')));
export const isBody = (word: string): boolean => BODIES.test(fold(word));
