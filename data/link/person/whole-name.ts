import { fold } from '../../lexicon/fold';
import type { PageWords } from '../page/page-words';
import { isGiven, NUMBERED, type Profile } from '../profile';
import { endsOnPlatform } from '../text/platform';
import {
  adjacent,
  capitalised,
  caseless,
  type Neighbour,
  opensSentence,
  sentenceAround,
} from '../text/surroundings';
import { isDate, isFollower, isTitle } from '../text/vocabulary';
import { ENDS, LETTER, OPENS } from '../text/word-borders';
import type { PersonContext, PersonName } from './context';
import { isOther, isStreet } from './namesakes';
import { describedOffice, holds, officeBefore } from './office';

const DAY = String.raw`(?:\d{1,2}\.?\s+[^\s\d.,]{3,9}\.?\s+)?`;
const BORN = 'b|born|d|died|née?|geb|gest|ur|zm|nar|zem|род|ум|in|im|en|w|v|в|у|ca?|circa|[*†+–—-]';
/** Born or dead before 1900: "(1871–1940)", ", b. 3 Mar 1881", " † 1846"; but not "1200 votes". */
const FORMER_CENTURY = new RegExp(
  String.raw`^,?\s*(?:[(（][^()\d]{0,40}|(?:${BORN})\.?\s+)?${DAY}1[0-8]\d\d\b(?!\s+\p{Ll}{4})`,
  'u',
);
/** What a name is said to be: "…, a dentist from Leeds", "… (born 1995) is a Slovenian handballer". */
const DESCRIBED = new RegExp(
  String.raw`^(?:\s\([^)]*\))?(?:,| \(|\s+(?:is|was|ist|war|est|était|es|era|è|jest|je|on|yra|—|–))\s*((?:(?:${LETTER}|-)+\s*){1,5})`,
  'u',
);
/** A son or namesake: "Jr", "junior", "fils", "младший". */
const JUNIOR = new RegExp(
  String.raw`^[\s,-]+(?:jr|jnr|jun|junior|júnior|sr|senior|fils|père|hijo|filho|neto|figlio|ml|mladší|mlajši|młodszy|mł|мл|младший|младшего|молодший|старший|старшего)${ENDS}`,
  'iu',
);
/** An Arabic name goes on from the son's: "Khaled bin Mohamed bin Zayed". */
const SON_OF = new RegExp(
  String.raw`${OPENS}(?:bin|ben|ibn|bint|abu|abou|umm|бин|ибн|бен|بن|ابن|بنت|ابو|أبو|אבן)[\s-]$`,
  'iu',
);
/** Whose name a street, school or prize bears. */
const NAMED_AFTER = new RegExp(
  String.raw`${OPENS}(?:имени|им\.|імені|ім\.|imienia|im\.|named after|named for|nach)\s$`,
  'iu',
);
const NUMERAL = new RegExp(String.raw`^\s+[IVX]+${ENDS}`, 'u');
/** "Charles III of Spain", "Karl III. von Neapel": the realm tells which. */
const OF_REALM =
  /^\.?,?\s(?:of|de|d['’]|del|di|van|von|av|af|z|ze|of the|el|le|der|the)\s?(?:the |la |los |las )?(\p{Lu}[\p{L}\p{M}-]+(?:\s\p{Lu}[\p{L}\p{M}-]+)*)/u;
const CROWNED = /^(?:king|queen|pope|emperor|grand duke|prince|король|król)\s/iu;
const BYLINE =
  /^\s*(?:by|von|par|por|di|af|av|door|text|texte|texto|foto|photo|автор|текст|autor|tekst)[:\s]+$/iu;

/** Characters that go on with a foreign name spelled by its sounds: 莫迪 begins 莫迪利亚尼, who painted. */
const SOUNDS = /^[尔爾斯娜莱萊兹茲蒂莎琳妮娅婭姆利罗羅]/u;

/** How much text behind a name may say who it is. */
const TAIL = 90;

/** Reads the words beside a whole name: behind another given name, or before another surname, it is somebody else's. */
export function wholeName(
  name: PersonName,
  before: Neighbour | null,
  after: Neighbour | null,
  page: PageWords,
): PersonContext {
  const { text, start, end, profile } = name;
  // Nobody else is known by it.
  const sure = name.strength === 'full';
  const spelled = text.slice(start, end);
  const tail = text.slice(end, end + TAIL);
  const head = text.slice(Math.max(0, start - 24), start);
  // The year is told first, for the whole takes long to compile.
  if ((/1[0-8]\d\d/.test(tail) && FORMER_CENTURY.test(tail)) || JUNIOR.test(tail) || SON_OF.test(head))
    return { against: true, rival: spelled };
  if (otherReign(spelled, tail, profile)) return { against: true, rival: spelled };
  if (!page.declines && otherSex(spelled, profile)) return { against: true, rival: spelled };
  if (NAMED_AFTER.test(head) || (/\p{Script=Han}$/u.test(spelled) && SOUNDS.test(tail)))
    return { against: true };
  if (otherNeighbour(text, before, after, profile, page)) return { against: true, rival: spelled };
  if (!sure && BYLINE.test(text.slice(0, start))) return { against: true };

  const office = hasOffice(name, before, page);
  const described = (DESCRIBED.exec(tail)?.[1] ?? '').split(/\s+/);
  const beside = before && (adjacent(before) || /^\.?\s$/u.test(before.gap)) ? before : null;
  const title =
    beside && (isTitle(beside.word) || office)
      ? { title: officeBefore(text, start)?.title ?? beside.word }
      : {};
  // "…, el ministro de Defensa": with a capital it is a ministry. Who is known to all may have a degree: "Dr.".
  const calling = described.find((word) => isOther(word) && (page.nounCapitals || !capitalised(word)));
  const degree = sure && beside?.word.endsWith('.');
  const other = calling ?? (beside && !degree && isOther(beside.word) ? beside.word : undefined);
  if (other !== undefined) return { against: false, doubt: 'description', rival: other, office, ...title };
  return { against: false, office, ...title };
}

/** "Giorgio" for "Giorgia", "Daniela" for "Daniel": a case form in other languages, somebody else in this one. */
function otherSex(spelled: string, { given }: Profile): boolean {
  const [word = ''] = fold(spelled).split(/\s/);
  if (given.has(word)) return false;
  const cut = word.slice(0, -1);
  return [...given].some((own) => own.length > 3 && (own === cut || own.slice(0, -1) === cut));
}

/** Whether an office of this person stands before the name or is what it is said to be. */
function hasOffice(
  { text, start, end, profile }: PersonName,
  before: Neighbour | null,
  page: PageWords,
): boolean {
  // "Президент Чехии Петр Павел": between the two stands the country.
  const home =
    before && adjacent(before) && page.names(profile.home, before)
      ? page.placeAt(before.start, before.end)
      : null;
  const held = officeBefore(text, home?.start ?? start);
  if (held) return holds(profile.offices, held);
  return describedOffice(text.slice(end, end + TAIL)).some((office) => profile.offices.includes(office));
}

/** Another monarch: "King Philippe IV", "Charles III of Spain". */
function otherReign(spelled: string, tail: string, profile: Profile): boolean {
  if (CROWNED.test(spelled) && NUMERAL.test(tail)) return true;
  if (!NUMBERED.test(spelled)) return false;
  const realm = OF_REALM.exec(tail)?.[1]?.toLowerCase();
  return (
    realm !== undefined &&
    !profile.clues.some(([first = '-']) => realm.startsWith(first) || first.startsWith(realm))
  );
}

/** Whether a given name before the name or a surname behind it makes another of it. */
function otherNeighbour(
  text: string,
  before: Neighbour | null,
  after: Neighbour | null,
  profile: Profile,
  page: PageWords,
): boolean {
  if (before && /^[·・‧•]$/u.test(before.gap) && !isGiven(profile, before.word, page.declines)) return true;
  if (after && /^[·・‧•=＝]$/u.test(after.gap)) return true;
  if (page.twoSurnames && after && secondSurname(after, text, profile, page)) return true;
  if (!before || !(adjacent(before) || /^\.?\s$/u.test(before.gap))) return false;
  if (page.named(before.start, before.end) || isGiven(profile, before.word, page.declines)) return false;
  if (isStreet(before.word) && adjacent(before)) return true;
  if (/^\p{Lu}\.$/u.test(before.word))
    return !opensSentence(text, before.start) && !endsOnPlatform(text, before);
  return adjacent(before) && capitalised(before.word) && page.given(before.word) && !isTitle(before.word);
}

/** "Pedro Sánchez Ruiz": somebody else, unless the word behind is no surname. */
function secondSurname(after: Neighbour, text: string, profile: Profile, page: PageWords): boolean {
  const { word } = after;
  if (!adjacent(after) || !capitalised(word) || caseless(word) || /^\p{Lu}{2,}/u.test(word)) return false;
  if (page.headline() || page.named(after.start, after.end) || page.opener(word) || page.ordinary(word))
    return false;
  if (isDate(word) || isFollower(word) || isGiven(profile, word, page.declines)) return false;
  const [from, to] = sentenceAround(text, after.start, after.end);
  // A link or a caption says little more than the name.
  return /\p{Ll}{3}/u.test(text.slice(after.end, to)) && to > from;
}
