import { fold } from '../../lexicon/fold';
import { lateWords } from '../../words/late';
import { openers } from '../../words/lists';

/*
 * Closed lists of words that decide what a capitalised word beside a name is. Short on purpose: a word that is
 * missing makes Sidelight silent, one too many makes it wrong.
 */

/** Titles and roles that stand before a surname, folded. */
const TITLES = lateWords(`
  mr mrs ms miss dr prof sir lord lady president chancellor premier secretary commissioner senator
  governor mayor king queen prince princess pope general colonel captain ambassador chairman chairwoman
  speaker leader chief dictator strongman ruler autocrat autocrats leaders comrade representative candidate incumbent
  spokesman spokeswoman presidents counterpart ally rival opponent politician diplomat
  m. mme monsieur madame président présidente ministre commissaire cheffe dirigeant autocrate
  herr frau señor señora sr sra presidente presidenta ministro ministra comisaria canciller líder dictador signor signora
  commissaria senhor senhora comissária meneer mevrouw
  pan pani prezydent prezydenta komisarz dyktator przywódca prezident prezidentka ministr komisařka predsednik
  predsednica komisarka predsjednik povjerenica elnök biztos prezidentas komisarė prezidents president volinik
  presidentti komissaari başkan cumhurbaşkanı devlet
  президент президента президенту президентом г-н г-жа господин глава лидер министр комиссар комиссара диктатор
  політик очільник президентка пан пані лідер лідерка міністр комісарка прэзідэнт спадар спадарыня лідарка
  президентът президентката председателят председник комесарката комесарка
  الرئيس رئيس السيد السيدة الزعيم المفوضة הנשיא נשיא מר גברת
`);

/** German words and compounds that name an office, and what other languages have in common with them. */
const GERMAN_OFFICE =
  /(?:(?:chef|haber|prasident|minister|kanzler|fuhrer|kommissar|herrscher|politiker|kandidat|diktator)(?:in)?|beauftragter?)$/;

/** Days and months, which stand beside names with a capital in English and German. */
const DATES = lateWords(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec montag dienstag mittwoch donnerstag
  freitag samstag sonntag januar februar märz mai juni juli oktober dezember
`);

/** What follows the name of a country or body without making it another name, beside titles: organs, people. */
const FOLLOWERS = lateWords(`
  prime ministers ministry foreign defence defense interior finance justice deputy vice ambassadors envoy
  government parliament army navy air military forces security council court supreme embassy consulate senate congress
  commission commissioners parliamentary official officials opposition high enlargement senators congressman
  congresswoman lawmakers attorney state republic federation citizens people troops soldiers treasury department
  geological agency marines border crisis war sanctions member members correspondent bureau desk team squad first
  second civil central national federal constitutional warns urges calls wants
`);

/** Ministries and other organs of a state, shortened as East Slavic languages do: "Минфин России". */
const ORGAN =
  /^(?:Мин(?!ск)|Мін(?!ськ)|Гос|Держ|Ген|Каб[мі]|Совбез|Радбез|Рад[аиуіы]|Дум[аыуеи]|Сейм|Сенат)[а-яёіїєґў]*$/;

/** What makes a longer proper name of the name before it: "Belarus State University", "Putin Street". */
const EXTENDERS = lateWords(`
  university institute college school academy street avenue ave road square lane boulevard blvd airport station
  stadium arena park bridge museum theatre theater library hospital foundation prize award cup trophy open masters
  championship league times post herald tribune gazette review journal today radio tv television airline airlines
  airways railways bank holdings group inc ltd llc corp company limited fc hotel hostel guest lodge island islands islander town city
  county beach bay river mountain mountains valley ocean sea virginia dakota carolina wales ham bromwich coast end
  bank side point township village heights patriarchate church ssr trench plateau ridge strait straits peninsula
  desert federation trust liberation organization organisation registry athletics premiership division grand-prix prix
  revolution empire dynasty dream archipelago oblast voblast raion region province governorate district garden gardens
  idol legion broadcasting falls basin cattle quarter alps riviera rugby football cricket olympic paralympic magazine
  observer mail mirror guardian observatory symposium expo symphony society jr sr ii iii orchestra philharmonic ballet
  choir band festival fair express news union studies association society straße platz allee universität rue улица
  улице улицы проспект площадь университет вулиця площа
`);

/** What makes a thing of a person's name beyond these: "Trump Tower", "Mohammed bin Rashid Space Centre". */
const OF_PEOPLE = lateWords(`
  tower towers plaza casino golf resort media centre center space fund hall memorial scholarship lecture stakes
  enterprises industries pharma motors records winery farm farms ranch
`);

/** What stands before a place and makes another name of it. */
const PREFIXES = lateWords(`
  new air radio statistics tourism health creative team miss mr bank fc ac club visit little saint st san port fort mount lake cape camp hotel café restaurant
  united trans inter pan nova nueva nouvelle neu neue
`);

/** Forms of address: whoever bears the name behind one is a person. */
const CIVIL = lateWords(`mr mrs ms miss dr sir dame rev lt capt judge justice officer coach`);

/** What a company or society has at the end of its own name, before the country it works in. */
const BUSINESSES = lateWords(`
  corp corporation inc ltd plc group bank research foundation trust international airlines tv radio news network council
  watch association federation institute services insurance telecom motors media press universities greenpeace amnesty
`);

/** People by their faith, and the like: they have a capital and are no name. */
const PEOPLE = lateWords(`
  muslim christian catholic jew jewish hindu buddhist protestant orthodox sunni shia shiite arab kurd
  kurdish islamist republican democrat democratic communist conservative tory tories labour
`);

/** Small words inside surnames: "de la Madrid". */
const PARTICLES = lateWords('de la del di da van von der den le du al el');

/** Wars, in capitals, are events: "the Vietnam War". */
const WAR = /^Wars?$/;

/** Directions and times before a place, which leave it what it is. */
const ADJECTIVES = lateWords(`
  north south east west northern southern eastern western central upper lower inner outer mainland modern post-soviet
  soviet independent free democratic neighbouring neighboring post-war pre-war occupied rural greater
`);

/** A language is spoken, learned, translated: the word after it names one. */
const SPEAKS =
  /(?:speak|speaks|spoke|spoken|speaking|learn|learns|learned|learning|fluent(?: in)?|translated (?:from|into)|written in|parl\S*|habl\S+|app?rend\S*|estudi\S+|étudi\S*|fal\S+|spricht|sprechen|lernt|lernen|говор\S+ (?:на|по)|mów\S+ po|puhu\S+|räägi\S+)\s+(?:the |le |la |l['’]|das )?(?:\S+ (?:and|et|y|und) (?:le )?)?$/;

/** What is studied and taught may be a language, or a people's history. */
const STUDIES = /\b(?:stud(?:y|ies|ied|ying)|taught|teach(?:es|ing)?|reads?|understands?|knows?)\s$/;

/** What makes a language of the word before it, and languages in which the noun stands first. */
const LANGUAGE_AFTER =
  /^(?:languages?|speakers?|speaking|lessons?|translation|alphabet|grammar|dictionary|wikipedia|(?:язык|jazyk|język|jezik|keel)[^'’-]{0,3}|(?:мов|kalb)[^'’-]{1,3}|език[^'’-]{0,2}|valod[^'’-]{1,2}|kiel[^'’-]{1,4}|nyelv[^'’-]{0,4})$/;

/** Where something takes place: a country behind one is a place, whatever else it may be. */
const PREPOSITIONS = lateWords(`
  in from into across through within outside near inside throughout around
  в во из на у до з із зі ў па праз через в от w z ze do na we v ve iz u od en dans au aux depuis vers in aus nach durch
  de em no na da desde hacia op uit naar i från till fra til per din la
`);

/** What a hyphen joins to a name and leaves it what it is, at the beginning of a sentence or in German. */
const JOINED =
  /^(?:anti|präsident|pro|ex|post|pre|neo|non|pan|intra|inter|trans|cross|all|mid|half|semi|ultra|greco|franco|sino|anglo|анти|про|экс|екс|пост|не|пан)$/iu;

/** Whether a text ends as it does before the name of a language that is spoken, learned or translated. */
export const speaksBefore = (text: string): boolean => SPEAKS.test(text.toLowerCase());
/** Whether a text ends with a verb of studying or teaching: a language may follow, or a people in its history. */
export const studiesBefore = (text: string): boolean => STUDIES.test(text);
/** Whether a word is a title or office as it stands before a surname. */
export const isTitle = (word: string): boolean => {
  // "премьер-министр", "vice-president": the last part tells.
  const folded = fold(word.slice(word.lastIndexOf('-') + 1));
  return TITLES.has(folded) || TITLES.has(folded.replace(/\.$/, '')) || GERMAN_OFFICE.test(folded);
};
/** Whether a word is a day or month that has a capital. */
export const isDate = (word: string): boolean => DATES.has(fold(word));
/** Whether a word may follow the name of a country or body and leave it that name: "Belarus President", "Belarus Was". */
export const isFollower = (word: string): boolean =>
  FOLLOWERS.has(fold(word)) ||
  (word.length > 1 && openers('en').has(fold(word))) ||
  isTitle(word) ||
  ORGAN.test(word);
/** Whether a word makes a longer proper name of the name before it: "Belarus State University". */
export const isExtender = (word: string): boolean => EXTENDERS.has(fold(word.replace(/['’]s$/, '')));
/** Whether a word makes a thing of the person's name before it: "Trump Tower". */
export const isThingOf = (word: string): boolean => isExtender(word) || OF_PEOPLE.has(fold(word));
/** Whether a word makes another name of the place's name behind it: "New Jersey", "Vik-Bank Berlin". */
export const isPrefix = (word: string): boolean => PREFIXES.has(fold(word.slice(word.lastIndexOf('-') + 1)));
/** Whether a word is a form of address, behind which a person is named. */
export const isCivil = (word: string): boolean => CIVIL.has(fold(word.replace(/\.$/, '')));
/** Whether a word ends the name of a company or society, behind which the country it works in may stand. */
export const isBusiness = (word: string): boolean => BUSINESSES.has(fold(word));
/** Whether a word names people by faith, party or descent: it has a capital and is no name. */
export const isPeople = (word: string): boolean => PEOPLE.has(fold(word).replace(/s$/, ''));
/** Whether a word is a particle inside surnames: "de la Madrid". */
export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
/** Whether a word makes an event of the name before it: "the Vietnam War". */
export const isWar = (word: string): boolean => WAR.test(word);
/** Whether a word before the name of a place leaves it that place: "northern", "post-war". */
export const isAdjective = (word: string): boolean => ADJECTIVES.has(fold(word));
/** Whether a word is a preposition of place, behind which a country is meant as a place. */
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(fold(word));
/** Whether a word makes a language of the word before it: "Polish speakers". */
export const speaksAfter = (word: string): boolean => LANGUAGE_AFTER.test(word.toLowerCase());
/** Whether a word is joined to a name by a hyphen and leaves it that name: "Anti-", "Ex-". */
export const isJoined = (word: string): boolean => JOINED.test(word);
