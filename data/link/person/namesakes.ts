import { fold } from '../../lexicon/fold';
import { lateWords } from '../../words/late';
import { OPENS } from '../text/word-borders';

/*
 * Words that show a name to be another person's, or a thing's. The lists are short on purpose: the page's own
 * evidence decides, these only make it look twice.
 */

/** What a person or thing of the same name is, where the name stands right beside. */
const OTHERS = lateWords(
  `pianist violinist singer soprano tenor composer conductor guitarist drummer dancer actress actor painter
    sculptor novelist poet dentist surgeon nurse doctor baker farmer professor
    physicist biologist architect engineer goalkeeper
    midfielder striker defender winger playmaker cyclist skier sprinter runner boxer wrestler
    footballer handballer cricketer golfer grandmaster coach trainer referee judge justice sheriff sergeant
    detective inspector pastor bishop brother sister uncle aunt chef cook
    ship vessel yacht ferry tanker horse cat dog song film novel band album quartet dr dr. prof prof. player frigate liner cruiser submarine
    sängerin sänger schauspielerin schauspieler malerin trainerin
    torwart stürmer richterin richter chanteuse chanteur actrice acteur peintre gardien joueuse joueur entraîneur
    cantante actriz pintora pintor jugadora jugador entrenador portero cantora pianista
    певица певец актриса актер художница художник врач тренер вратарь судья теплоход гостиница кинотеатр телеканал канал
    співачка співак акторка актор художниця лікарка лікар воротар
    aktorka aktor malarz trener bramkarz zpěvačka herečka trenér brankář
    igralka vratar laulja näitleja treener väravavaht
    futbolista futbolistas delantero defensa escritor escritora médico médica músico árbitro ciclista tenista
    calciatore attaccante difensore portiere allenatore scrittore scrittrice attore attrice regista medico arbitro
    futebolista jogador jogadora ator atriz treinador goleiro
    footballeur footballeuse attaquant défenseur écrivain romancier boulanger menuisier médecin réalisateur comédien cycliste
    schriftsteller schriftstellerin komponist regisseur arzt ärztin bäcker dirigent imker pfarrer
    voetballer schrijver zanger doelman fotbollsspelare författare skådespelare fodboldspiller forfatter skuespiller
    piłkarz pisarz reżyser lekarz fotbalista spisovatel režisér lékař hokejista herec futbalista
    nogometaš pisatelj košarkar igralec zdravnik pisac glumac liječnik košarkaš
    футболист футболистка хоккеист писатель писательница режиссер композитор актёр
    футболіст письменник режисер хокеїст футбалист футболистът писател режисьор лекар фудбалер глумац писац
    jalkapalloilija kirjailija jalgpallur kirjanik arst futbolininkas rašytojas futbolists rakstnieks
    labdarúgó író színész rendező orvos futbolcu yazar oyuncu şarkıcı fotbalist scriitor ποδοσφαιριστής συγγραφέας ηθοποιός
    teacher butcher photographer
    laulaja näyttelijä valmentaja`,
);

/*
 * The patterns below are asked of single words. They say "no apostrophe, no hyphen" for "any letter": a class of all
 * letters, a few dozen times in one pattern, takes milliseconds to compile on each page.
 */

/** Streets and squares, whose names follow in many languages. */
const STREETS =
  /^(?:улиц[^'’-]*|ул|проспект[^'’-]*|площад[^'’-]*|переул[^'’-]*|бульвар[^'’-]*|вулиц[^'’-]*|вул|площ[^'’-]*|праспект[^'’-]*|ulic[^'’-]*|ul|plac(?:u|em|owi)?|ale(?:i|j[^'’-]{1,3})|namest[^'’-]*|rue|boulevard|calle|avenida|viale|piazza|rua|gatve|iela|bulevar[^'’-]*|strada)$/;

/** Streets and squares behind a name, where languages put it first. */
const STREETS_BEHIND =
  /^(?:gatv[eėių]|iel[aāuo]|tänav|maantee|mnt$|katu|utc[aá]|tér$|téren|[Cc]addes|[Ss]oka[kğ])/;

/** Bodies whose name goes on with the country: "банк России", "partia Ukrainy". */
const BODIES =
  /^(?:(?:bank|банк|парти|парті|авиалини|авіаліні|академи|академі|parti)[^'’-]{0,3}|почт[аыуе]|партыя|церк[^'’-]{1,4}|(?:университет|університет)[^'’-]{0,2}|universitat|stran[kc][^'’-]{1,3}|banco|banque|banca)$/;

/** "rue de Rome", "piazza d'Italia": what is named after a place. */
const STREET_OF = new RegExp(
  String.raw`${OPENS}(?:rue|place|avenue|boulevard|quai|viale|piazza|corso|calle|plaza|paseo|rua|avenida|praça|strada)\s(?:de\s|d['’]|di\s|da\s|do\s|del\s)$`,
  'iu',
);
/** "Svobodná strana Rakouska": a party; without a capital before it, a side. */
const PARTY_OF = /\p{Lu}\p{Ll}+\sstran(?:a|y|u|ou|ě)\s$/u;

/** How both end: told first, for sets of letters take long to compile. */
const OF = /\s(?:d(?:[eiao]|el)\s|d['’]|stran(?:a|y|u|ou|ě)\s)$/i;

/** Whether the text before a place's name ends as the name of something does that is named after the place. */
export const isNamedAfter = (before: string): boolean =>
  OF.test(before) && (STREET_OF.test(before) || PARTY_OF.test(before));

/** Whether a word beside a name says what else bears it: a footballer, a baker, an island. */
export const isOther = (word: string): boolean => OTHERS.has(fold(word));
/** Whether a word is a street or square, which is often named after what follows. */
export const isStreet = (word: string): boolean => STREETS.test(fold(word.replace(/\.$/, '')));
/** Whether a word is a street or square that follows what it is named after. */
export const isStreetBehind = (word: string): boolean => STREETS_BEHIND.test(word);
/** Whether a word begins the name of a body that goes on with a country: "банк России". */
export const isBody = (word: string): boolean => BODIES.test(fold(word));
