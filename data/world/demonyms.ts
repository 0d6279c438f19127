import type { EntityName } from '../pack/schema';
import { readName } from './names';
import DEMONYMS from './tables/demonyms.json';

/** Words of nationality by language and country, each in its first form; `=word` has no other than that. */
const TABLE: Record<string, Record<string, string[]>> = DEMONYMS;

/** Forms that follow an ending; the longest ending that fits decides. */
type Endings = Record<string, string>;

const FRENCH: Endings = {
  '': '- e s es',
  e: 'e es',
  s: 's se ses',
  i: 'i ie is ies',
  en: 'en enne ens ennes',
  ain: 'ain aine ains aines',
  on: 'on onne ons onnes',
  c: 'c que cs ques',
  ec: 'ec ecque ecs ecques',
};

const SPANISH: Endings = {
  o: 'o a os as',
  a: 'a as',
  e: 'e es',
  í: 'í íes ís',
  és: 'és esa eses esas',
  án: 'án ana anes anas',
  ón: 'ón ona ones onas',
  ol: 'ol ola oles olas',
  ís: 'ís isa ises isas',
  r: 'r res ra ras',
};

const GERMAN: Endings = {
  isch: 'isch ische ischen ischer isches ischem',
  er: 'er ern erin erinnen',
  e: 'e en in innen',
  it: 'it iten itin',
};

/** What the rules of the case endings do not know: nouns whose plural is of another stem. */
const POLISH: Endings = {
  czyk: 'czyk czycy czykom czykami czykach',
  anin: 'anin anie anów anom anami anach',
  janin: 'janin janie jan janom janami janach',
  rusin: 'rusin rusini',
  iak: 'iak iacy iakom iakami iakach',
  lak: 'lak lacy lakom lakami lakach',
  iec: 'iec cy ców com cami cach',
};

const RUSSIAN: Endings = {};
for (const vowel of 'аеи') {
  const forms = 'йца йцу йцем йце йцы йцев йцам йцами йцах'.split(' ').map((form) => vowel + form);
  RUSSIAN[`${vowel}ец`] = [`${vowel}ец`, ...forms].join(' ');
}

const UKRAINIAN: Endings = {
  яни: 'яни ян янам янами янах',
  ани: 'ани ан анам анами анах',
  ари: 'ари ар арам арами арах',
};
for (const vowel of 'аеиіїо') {
  const forms = 'йця йцю йцем йці йців йцям йцями йцях'.split(' ').map((form) => vowel + form);
  UKRAINIAN[`${vowel}єць`] = [`${vowel}єць`, ...forms].join(' ');
}

const LANGUAGES: Record<string, Endings> = {
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  pl: POLISH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
};

/** All forms of a word that the case endings of its language do not give by themselves. */
function forms(word: string, endings: Endings): string[] {
  if (word.startsWith('=')) return [word.slice(1)];
  const ending = Object.keys(endings)
    .filter((each) => word.endsWith(each))
    .sort((one, other) => other.length - one.length)[0];
  if (ending === undefined) return [word];
  const stem = word.slice(0, word.length - ending.length);
  return endings[ending]!.split(' ').map((form) => stem + (form === '-' ? '' : form));
}

/** What the people of a country and what is theirs are called, each on pages of its own language alone. */
export function demonyms(iso2: string): EntityName[] {
  return Object.entries(TABLE).flatMap(([lang, countries]) =>
    (countries[iso2] ?? []).flatMap((written) => {
      const [word = '', strength = ''] = written.split('|');
      const spelled = forms(word, LANGUAGES[lang]!);
      return spelled.map((text) => readName(`${text}|${lang}|${strength}|${lang}`, 'demonym'));
    }),
  );
}
