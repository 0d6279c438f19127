import { type Rule, rules } from './rule';

/* Baltic, Finnic and other languages of the news that put endings on names. */

const LATIN = 'bcčćdfghjklmnpqrsštvwxzž';

export const lithuanian = rules(
  LATIN,
  `
  |as as o ui ą u e ai ų ams us ais
  |is is io iui į iu yje
  |ys ys io iui į iu yje
  |us us aus ui ų u uje umi
  |ė ė ės ei ę e ėje
  |a a os ai ą oje
  |ai ai ų ams us ais uose
`,
);

export const latvian = rules(
  LATIN,
  `
  |is is a im i ī
  |š š a am u ā
  |us us u um ū
  |s s a am u ā ū
  |e e es ei i ē
  |a a as ai u ā
  |i i u iem us os
`,
);

const ESTONIAN_CASES = ['', 's', 'st', 'sse', 'le', 'l', 'lt', 'ga', 'ks', 'ni', 'na', 'ta', 't', 'd', 't'];

export const estonian: Rule[] = [
  { shape: /[aeiouõäöü]$/u, cut: 0, endings: [...new Set(ESTONIAN_CASES)] },
  {
    shape: /[^aeiouõäöü]$/u,
    cut: 0,
    endings: ['', ...['i', 'e', 'a', 'u'].flatMap((vowel) => ESTONIAN_CASES.map((ending) => vowel + ending))],
  },
];

const FINNISH_CASES = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'na'];

export const finnish: Rule[] = [
  {
    shape: /nen$/u,
    cut: 3,
    endings: ['nen', 'sta', 'seen', ...FINNISH_CASES.map((ending) => `se${ending}`)],
  },
  {
    shape: /[aeiouyäö]$/u,
    cut: 0,
    endings: [
      '',
      ...FINNISH_CASES,
      'a',
      'ta',
      'an',
      'en',
      'in',
      'on',
      'un',
      'yn',
      'hun',
      'hon',
      'han',
      'hin',
      'seen',
    ],
  },
  {
    shape: /[^aeiouyäö]$/u,
    cut: 0,
    endings: ['', 'ia', 'iin', ...FINNISH_CASES.map((ending) => `i${ending}`)],
  },
];

const HUNGARIAN_CASES =
  'nak nek ban ben ba be ból ből ra re ról ről tól től hoz hez höz ig ért nál nél ként t'.split(' ');

export const hungarian: Rule[] = [
  {
    shape: /[aeiouáéíóöőúüű]$/u,
    cut: 0,
    endings: ['', ...HUNGARIAN_CASES, 'n', 'val', 'vel', 'k', 'ja', 'je'],
  },
  {
    shape: /[^aeiouáéíóöőúüű]$/u,
    cut: 0,
    endings: ['', ...HUNGARIAN_CASES, 'at', 'et', 'ot', 'öt', 'on', 'en', 'ön', 'ok', 'ek', 'ak',
      ...[...'bdgklmnprstvzj'].flatMap((last) => [`${last}al`, `${last}el`])], // biome-ignore format: a table
  },
];

export const greek = rules(
  'βγδζθκλμνξπρστφχψ',
  `
  |α α ας αν
  |η η ης ην
  |ος ος ου ο ον ε οι ων ους
  |ης ης η ην
  |ας ας α αν
  |ο ο ου α ων
`,
);

export const georgian = rules(
  'ბგდვზთკლმნპჟრსტფქღყშჩცძწჭხჯჰ',
  `
  |ი ი ის ს მა ით ად ში ზე თან დან იდან ისთვის ისგან
  |ა ა ას ის ამ ით ად აში აზე იდან ასთან ისთვის
  |ო ო ოს ომ ოთი ოში ოზე ოსთან ოსთვის
`,
);

export const armenian = rules(
  'բգդզթժլխծկհձղճմյնշչպջռսվտրցփք',
  'C| - ի ին ից ում ը ն ով\nա| - յի յին յից յում ն յով',
);

/** German, Luxembourgish, Swedish, Danish, Norwegian: the genitive. */
export const genitiveS: Rule[] = [{ shape: /[^sxzß]$/u, cut: 0, endings: ['', 's'] }];

/** German adjectives in names ("die Europäische Union", "in der Europäischen Union"), then nouns. */
export const german: Rule[] = [
  { shape: /ische$/u, cut: 1, endings: ['e', 'en', 'er', 'es', 'em'] },
  ...genitiveS,
];

export const icelandic: Rule[] = [{ shape: /[^sxz]$/u, cut: 0, endings: ['', 's', 'i', 'um'] }];

export const romanian = rules(LATIN, '|a a ei\n|ă ă ei a\nC| - ul ului');

export const albanian = rules(LATIN, 'i| - a së në n\n|a a ë ës ën\nC| - i it in');

export const basque: Rule[] = [
  { shape: /a$/u, cut: 0, endings: ['', 'k', 'ren', 'n', 'ri', 'rekin', 'tik', 'ra', 'ko'] },
  {
    shape: /[^a]$/u,
    cut: 0,
    endings: ['', 'ek', 'en', 'i', 'ekin', 'etik', 'era', 'eko', 'k', 'ren', 'n', 'ko'],
  },
];
