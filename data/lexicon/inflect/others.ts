import { type Rule, rules } from './rule';

/* Baltic and other languages of the news that put endings on names. */

const LATIN = 'bcčćdfghjklmnpqrsštvwxzž';

export const lithuanian = rules(
  LATIN,
  `
  |iai iai ių iams ius iais iuose
  |ioji ioji iosios iajai iąją iojoje
  |ės ės ių ėms es ėmis ėse
  |os os ų oms as omis ose
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
  |is is a im i ī u īm īs
  |š š a am u ā
  ot|ās ās o ajām ajās
  |ie ie o ajiem os ajos
  |ā ā ās ajai o ajā
  |us us u um ū
  |s s a am u ā ū
  |e e es ei i ē
  |a a as ai u ā
  |i i u iem us os
`,
);

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
  { shape: /(?:ische|inigte|einte)$/u, cut: 1, endings: ['e', 'en', 'er', 'es', 'em'] },
  ...genitiveS,
];

export const icelandic: Rule[] = [
  { shape: /ur$/u, cut: 2, endings: ['ur', '', 's', 'i', 'ar'] },
  { shape: /[^sxz]$/u, cut: 0, endings: ['', 's', 'i', 'um'] },
];

export const romanian = rules(LATIN, '|a a ei\n|ă ă ei a\nC| - ul ului');

export const albanian = rules(LATIN, 'i| - a së në n\n|a a ë ës ën\n|ë ë a ës ën\nC| - i it in');

export const basque: Rule[] = [
  { shape: /a$/u, cut: 0, endings: ['', 'k', 'ren', 'n', 'ri', 'rekin', 'tik', 'ra', 'ko'] },
  {
    shape: /[^a]$/u,
    cut: 0,
    endings: ['', 'ek', 'en', 'i', 'ekin', 'etik', 'era', 'eko', 'k', 'ren', 'n', 'ko'],
  },
];
